import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import type { Statement } from "../../syntax/ast/statements.ts";
import { givenValues } from "../givenValues.ts";
import { treeIndex } from "../objects/TreeIndex.ts";
import type { Rule } from "../Rule.ts";

export const splatMeant: Rule = {
  id: "SplatMeant",
  severity: "warning",
  summary:
    "A table of parameters that is given as one argument: `Copy-Item $options` in place of `Copy-Item @options`.",
  call(call, named, { report }) {
    const [tree] = named.ancestors;
    if (tree?.kind !== "ScriptBlock") return;
    for (const { parameter, value } of givenValues(call)) {
      if (value.kind !== "VariableExpression" || value.splatted || !isText(parameter.type)) continue;
      const name = value.variablePath.userPath;
      const writes = treeIndex(tree).writesOf(name.toLowerCase(), value);
      const areTables = writes.every(
        (write) => write.is === "value" && pureExpression(write.node as Statement)?.kind === "Hashtable",
      );
      if (writes.length === 0 || !areTables) continue;
      report(
        value.extent,
        `$${name} is a table, and becomes a text for -${parameter.name} of ${call.shape.name}. Did you mean '@${name}'?`,
      );
    }
  },
};

function isText(type: string): boolean {
  return /^(?:System\.)?String(?:\[\])?$/i.test(type);
}
