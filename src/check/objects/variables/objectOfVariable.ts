import type { Expression, VariableExpression } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import type { KnownObjects } from "../KnownObjects.ts";
import type { ObjectContext } from "../ObjectContext.ts";
import { treeIndex, writtenExpression } from "../TreeIndex.ts";
import { objectOfTable } from "../tables/objectOfTable.ts";
import { onlyWrite } from "./onlyWrite.ts";

/** The object that a variable becomes which is given one table, whose keys are all written and which nobody else gets; null for another. */
export function objectOfVariable(variable: VariableExpression, context: ObjectContext): KnownObjects | null {
  const name = variable.variablePath.userPath.toLowerCase();
  const { variables, parentOf } = treeIndex(context.tree);
  const written = writtenExpression(onlyWrite(variable, context.tree));
  const table = written?.kind === "ConvertExpression" ? written.child : written;
  if (table?.kind !== "Hashtable") return null;
  const later: string[] = [];
  for (const use of variables) {
    if (use.variablePath.userPath.toLowerCase() !== name) continue;
    const parent = parentOf(use);
    const key = parent === null ? null : keyGiven(use, parent, parentOf(parent));
    if (typeof key === "string") later.push(key);
    else if (key === null) return null;
  }
  return objectOfTable(table, context, later);
}

/** The key that a use of a table's variable gives it; false: it gives none, null: that is not known. */
function keyGiven(use: Node, parent: Node, around: Node | null): string | false | null {
  if (parent.kind === "AssignmentStatement") return parent.left === use && parent.operator === "Equals" ? false : null;
  if (parent.kind === "Command" || parent.kind === "ConvertExpression") return false;
  const isGiven = around?.kind === "AssignmentStatement" && around.left === parent;
  if (parent.kind === "MemberExpression") return isGiven ? textOf(parent.member) : false;
  if (parent.kind === "IndexExpression") return isGiven ? textOf(parent.index) : false;
  if (parent.kind !== "InvokeMemberExpression" || parent.expression !== use) return null;
  const isAdd = parent.member.kind === "StringConstantExpression" && /^add$/i.test(parent.member.value);
  return isAdd && parent.arguments?.length === 2 ? textOf(parent.arguments[0]) : null;
}

function textOf(node: Expression): string | null {
  return node.kind === "StringConstantExpression" ? node.value : null;
}
