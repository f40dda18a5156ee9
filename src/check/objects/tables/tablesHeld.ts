import type { ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type { Hashtable, VariableExpression } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { pureExpression } from "../../../syntax/ast/pureExpression.ts";
import type { Statement } from "../../../syntax/ast/statements.ts";
import { treeIndex, writtenExpression } from "../TreeIndex.ts";
import { nearestWrite } from "../variables/nearestWrite.ts";
import { onlyWrite } from "../variables/onlyWrite.ts";
import { writtenTable } from "./writtenTable.ts";

/** The one table that a variable holds, with an order or without, or those of the list that a loop goes through. */
export function tablesHeld(owner: VariableExpression, tree: ScriptBlock): readonly Hashtable[] {
  const index = treeIndex(tree);
  const name = owner.variablePath.userPath.toLowerCase();
  const writes = index.writesOf(name, owner);
  const nearest = writes.length === 1 ? writes[0] : nearestWrite(owner, writes, index);
  if (nearest?.is === "item") return listed(nearest.node, tree) ?? [];
  const written = writes.length === 1 ? writtenExpression(writes[0]) : null;
  const table = writtenTable(written);
  return table === null ? [] : [table];
}

/** The tables of a list that is written, or that a variable holds which is written once; null where it has something else. */
function listed(node: Node, tree: ScriptBlock): readonly Hashtable[] | null {
  const expression = pureExpression(node as Statement);
  switch (expression?.kind) {
    case "ArrayLiteral": {
      const found = expression.elements.map(writtenTable);
      return found.some((each) => each === null) ? null : found.flatMap((each) => each ?? []);
    }
    case "ArrayExpression": {
      const { statements } = expression.subExpression;
      const found = statements.map((each) => {
        const inner = pureExpression(each);
        const table = writtenTable(inner);
        return table !== null ? [table] : inner?.kind === "ArrayLiteral" ? listed(each, tree) : null;
      });
      return found.some((each) => each === null) ? null : found.flatMap((each) => each ?? []);
    }
    case "VariableExpression": {
      const write = onlyWrite(expression, tree);
      const held = writtenExpression(write);
      return write?.is !== "value" || held === null || held.kind === "VariableExpression"
        ? null
        : listed(write.node, tree);
    }
    default:
      return null;
  }
}
