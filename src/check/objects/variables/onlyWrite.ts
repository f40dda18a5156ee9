import type { ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type { VariableExpression } from "../../../syntax/ast/expressions.ts";
import { treeIndex, type VariableWrite } from "../TreeIndex.ts";

/** The one place that writes a variable as it is seen where it stands; null: there is none, or more than one. */
export function onlyWrite(variable: VariableExpression, tree: ScriptBlock): VariableWrite | null {
  const [write = null, ...more] = treeIndex(tree).writesOf(variable.variablePath.userPath.toLowerCase(), variable);
  return more.length > 0 ? null : write;
}
