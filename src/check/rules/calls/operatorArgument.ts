import { isBareWord } from "../../../syntax/ast/isBareWord.ts";
import type { Rule } from "../../Rule.ts";
import { showsText } from "../../words/showsText.ts";

export const operatorArgument: Rule = {
  id: "OperatorArgument",
  severity: "warning",
  summary: "A '+' among the arguments of a command that shows them: `Write-Host $a + ' b'`.",
  call(call, _named, { report }) {
    if (call.shape.kind !== "cmdlet" || !showsText(call.shape.name)) return;
    const { commandElements } = call.command;
    for (const [place, element] of commandElements.entries()) {
      if (!isBareWord(element) || element.value !== "+" || place < 2) continue;
      const [before, after] = [commandElements[place - 1], commandElements[place + 1]];
      if (before.kind === "CommandParameter" || after === undefined || after.kind === "CommandParameter") continue;
      // Words of a sentence may have one between them.
      if (before.extent.end === element.extent.start || isBareWord(before) || isBareWord(after)) continue;
      report(element.extent, `'+' is an argument of its own here. Parentheses around the expression make it add.`);
    }
  },
};
