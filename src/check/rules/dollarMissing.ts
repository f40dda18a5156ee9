import { isBareWord } from "../../syntax/ast/isBareWord.ts";
import { treeIndex } from "../objects/TreeIndex.ts";
import type { Rule } from "../Rule.ts";

export const dollarMissing: Rule = {
  id: "DollarMissing",
  severity: "warning",
  summary:
    "An argument that is the name of a variable and its property without the dollar sign: `-Path file.FullName`.",
  command({ command }, { unit, scope, report }) {
    const { memberUses } = treeIndex(unit.tree);
    for (const element of command.commandElements.slice(1)) {
      if (!isBareWord(element)) continue;
      const [, variable, member] = /^([A-Za-z]\w*)\.([A-Z]\w{3,})$/.exec(element.value) ?? [];
      if (variable === undefined || !scope.setsVariable(variable.toLowerCase())) continue;
      if (memberUses.get(variable.toLowerCase())?.has(member.toLowerCase()) !== true) continue;
      report(element.extent, `'${element.value}' is a text here. Did you mean '$${element.value}'?`);
    }
  },
};
