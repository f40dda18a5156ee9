import { oncePer } from "../../../base/oncePer.ts";
import type { ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type { BinaryExpression } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import type { TypeName } from "../../../syntax/ast/TypeName.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import { expressionIn } from "../../calls/expressionIn.ts";
import { isScope, type TreeIndex } from "../TreeIndex.ts";
import { variableKey } from "./variableKey.ts";

/** The type that a variable has at a node by a test that leads there, `if ($x -is [string]) { $x }`; null for none. */
export function testedType(name: string, node: Node, tree: ScriptBlock, { parentOf }: TreeIndex): TypeName | null {
  if (!testedNames(tree).has(name)) return null;
  let child = node;
  for (let around = parentOf(node); around !== null; child = around, around = parentOf(around)) {
    if (isScope(around, parentOf(around))) return null;
    const branch = child;
    const condition =
      around.kind === "IfStatement"
        ? (around.clauses.find(({ body }) => body === branch)?.condition ?? null)
        : around.kind === "BinaryExpression" && around.operator === "And" && around.right === branch
          ? around.left
          : null;
    const found = condition === null ? null : typeIn(condition, name);
    if (found !== null) return found;
  }
  return null;
}

/** The type of which a variable must be where a condition holds; null where it says none. */
function typeIn(condition: Node, name: string): TypeName | null {
  const expression = expressionIn(condition);
  if (expression.kind === "ParenExpression") return typeIn(expression.pipeline, name);
  if (expression.kind !== "BinaryExpression") return null;
  if (expression.operator === "And") return typeIn(expression.left, name) ?? typeIn(expression.right, name);
  if (expression.operator !== "Is" || testedName(expression) !== name) return null;
  return expression.right.kind === "TypeExpression" ? expression.right.typeName : null;
}

/** The variables of which a text asks by `-is` what they hold. */
const testedNames = oncePer((tree: ScriptBlock): ReadonlySet<string> => {
  const found = new Set<string>();
  walk(tree, (node) => {
    const name = node.kind === "BinaryExpression" && node.operator === "Is" ? testedName(node) : null;
    if (name !== null) found.add(name);
  });
  return found;
});

function testedName({ left }: BinaryExpression): string | null {
  return left.kind === "VariableExpression" ? variableKey(left) : null;
}
