import type { FunctionDefinition, ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type { VariableExpression } from "../../../syntax/ast/expressions.ts";
import { isOfSession } from "../../script/sessionVariables.ts";
import { treeIndex } from "../TreeIndex.ts";
import type { RenamedVariable } from "./renamedVariables.ts";

/**
 * Variables of a function that nothing around gives a value, where a parameter that the function never reads has nearly
 * their name: `param($Cnnection) Open-It $Connection`, though other functions have one of that name.
 */
export function parameterSlips(
  tree: ScriptBlock,
  isSlip: (name: string, parameter: string) => boolean,
): readonly RenamedVariable[] {
  const { variables, ancestorsOf, writesOf } = treeIndex(tree);
  const byFunction = new Map<FunctionDefinition, VariableExpression[]>();
  for (const node of variables) {
    const owner = ancestorsOf(node).findLast((each) => each.kind === "FunctionDefinition");
    if (owner === undefined) continue;
    const own = byFunction.get(owner);
    if (own === undefined) byFunction.set(owner, [node]);
    else own.push(node);
  }
  return [...byFunction].flatMap(([owner, own]) => {
    const names = own.map(nameOf);
    if (names.includes("psboundparameters") || names.includes("args")) return [];
    const parameters = [...(owner.parameters ?? []), ...(owner.body.paramBlock?.parameters ?? [])];
    return parameters.flatMap(({ name: parameter }) => {
      const key = nameOf(parameter);
      if (names.filter((each) => each === key).length !== 1) return [];
      const meaning = own.filter((node) => {
        const name = nameOf(node);
        return !name.includes(":") && !isOfSession(name) && isSlip(name, key) && writesOf(name, node).length === 0;
      });
      const isOne = new Set(meaning.map(nameOf)).size === 1;
      return isOne
        ? [{ name: meaning[0].variablePath.userPath, node: meaning[0], meant: parameter.variablePath.userPath }]
        : [];
    });
  });
}

function nameOf({ variablePath }: VariableExpression): string {
  return variablePath.userPath.toLowerCase();
}
