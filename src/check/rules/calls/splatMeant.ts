import type { ParameterShape } from "../../calls/CommandShape.ts";
import { givenValues, openArguments } from "../../calls/givenValues.ts";
import { treeIndex, writtenExpression } from "../../objects/TreeIndex.ts";
import type { Rule } from "../../Rule.ts";

export const splatMeant: Rule = {
  id: "SplatMeant",
  severity: "warning",
  summary:
    "A table of parameters that is given as one argument: `Copy-Item $options` in place of `Copy-Item @options`.",
  call(call, named, { report }) {
    const [tree] = named.ancestors;
    if (tree?.kind !== "ScriptBlock") return;
    const given = givenValues(call).map(({ parameter, value }) => ({ value, parameters: [parameter] }));
    for (const { parameters, value } of [...given, ...openArguments(call)]) {
      if (value.kind !== "VariableExpression" || value.splatted || !parameters.every(takesNoTable)) continue;
      const name = value.variablePath.userPath;
      const writes = treeIndex(tree).writesOf(name.toLowerCase(), value);
      const areTables = writes.every((write) => writtenExpression(write)?.kind === "Hashtable");
      if (writes.length === 0 || !areTables) continue;
      const [parameter, ...others] = parameters;
      const isText = others.length === 0 && /String/i.test(parameter.type);
      const what = isText
        ? `becomes a text for -${parameter.name} of ${call.shape.name}`
        : `${call.shape.name} takes none here`;
      report(value.extent, `$${name} is a table, and ${what}. Did you mean '@${name}'?`);
    }
  },
};

/** Whether a parameter is of a type that no table becomes, but for its text. */
function takesNoTable({ type }: ParameterShape): boolean {
  return /^(?:[\w.]+\.)?(?:String|ScriptBlock|PSSession|Guid|Uri)(?:\[\])?$/i.test(type);
}
