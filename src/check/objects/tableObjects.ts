import type { Expression } from "../../syntax/ast/expressions.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import type { Statement } from "../../syntax/ast/statements.ts";
import type { KnownObjects } from "./KnownObjects.ts";
import type { ObjectContext } from "./ObjectContext.ts";
import { treeIndex, type VariableWrite } from "./TreeIndex.ts";

/** What can be called on a variable that holds nothing but hashtables: keys are no methods. null: it may hold something else. */
export function tableObjects(expression: Expression, { tree }: ObjectContext): KnownObjects | null {
  if (expression.kind !== "VariableExpression") return null;
  const name = expression.variablePath.unqualifiedPath.toLowerCase();
  const writes = treeIndex(tree).writesOf(name, expression);
  if (writes.length === 0 || !writes.every(isTable)) return null;
  return { what: "a hashtable", members: methods, type: "System.Collections.Hashtable", isOpen: false, isWhole: false };
}

function isTable(write: VariableWrite): boolean {
  if (write.is === "typed") return /^(?:system\.collections\.)?hashtable$/i.test(write.type.fullName);
  return write.is === "value" && pureExpression(write.node as Statement)?.kind === "Hashtable";
}

const methods: readonly string[] = (
  "Add Clear Clone Contains ContainsKey ContainsValue CopyTo Equals GetEnumerator GetHashCode GetObjectData GetType OnDeserialization " +
  "Remove ToString"
).split(" ");
