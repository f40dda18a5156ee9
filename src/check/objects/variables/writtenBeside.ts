import type { ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type { VariableExpression } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { isOfSession } from "../../script/sessionVariables.ts";
import { treeIndex } from "../TreeIndex.ts";
import { isWrite, type RenamedVariable } from "./renamedVariables.ts";

/** Variables that are given a value and never read, and nearly have the name of one that is: `$mgs = 'a'` for `$msg`. */
export function writtenBeside(
  tree: ScriptBlock,
  isSlip: (name: string, other: string, node: Node) => boolean,
): readonly RenamedVariable[] {
  const { variables, parentOf, written } = treeIndex(tree);
  const places = new Map<string, { readonly node: VariableExpression; readonly isWrite: boolean }[]>();
  for (const node of variables) {
    const key = node.variablePath.userPath.toLowerCase();
    const isGiven = isWrite(node, parentOf(node), parentOf) && isStatement(parentOf(node), parentOf);
    const known = places.get(key);
    if (known === undefined) places.set(key, [{ node, isWrite: isGiven }]);
    else known.push({ node, isWrite: isGiven });
  }
  const both = [...places].filter(([name, all]) => written.has(name) && all.some((each) => !each.isWrite));
  return [...places].flatMap(([name, all]) => {
    const [{ node, isWrite: isGiven }] = all;
    if (all.length > 1 || !isGiven || isOfSession(name) || name.includes(":")) return [];
    const meant = both.filter(([other]) => isSlip(name, other, node));
    return meant.length !== 1 ? [] : [{ name: node.variablePath.userPath, node, meant: meant[0][0] }];
  });
}

/** Whether an assignment is a statement of its own: its value is none of something else. */
function isStatement(node: Node | null, parentOf: (node: Node) => Node | null): boolean {
  if (node?.kind === "ConvertExpression") return isStatement(parentOf(node), parentOf);
  const around = node?.kind === "AssignmentStatement" ? parentOf(node)?.kind : null;
  return around === "NamedBlock" || around === "StatementBlock";
}
