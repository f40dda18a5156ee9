import { oncePer } from "../../../base/oncePer.ts";
import type { ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type { VariableExpression } from "../../../syntax/ast/expressions.ts";
import { distance } from "../../words/nearNames.ts";
import { treeIndex } from "../TreeIndex.ts";
import { isWrite } from "./renamedVariables.ts";

/** The variable of the same function that it gives a value and that nothing reads, where its name is nearly that of one that nothing sets; null for none. */
export function unreadBeside(name: string, node: VariableExpression, tree: ScriptBlock): string | null {
  const owner = treeIndex(tree)
    .ancestorsOf(node)
    .findLast(({ kind }) => kind === "FunctionDefinition");
  if (owner === undefined || name.includes(":") || name.length < leastLetters) return null;
  const meant = [...unreadOf(tree)].filter(
    ([key, { extent }]) =>
      owner.extent.start <= extent.start && extent.end <= owner.extent.end && key !== name && isNear(name, key),
  );
  return meant.length === 1 ? meant[0][0] : null;
}

/** The first places of variables that get values and that nothing reads, by their names in lower case. */
const unreadOf = oncePer((tree: ScriptBlock): ReadonlyMap<string, VariableExpression> => {
  const { variables, parentOf } = treeIndex(tree);
  const found = new Map<string, VariableExpression>();
  const read = new Set<string>();
  for (const each of variables) {
    const key = each.variablePath.userPath.toLowerCase();
    if (key.includes(":") || !isWrite(each, parentOf(each), parentOf)) read.add(key);
    else if (!found.has(key)) found.set(key, each);
  }
  for (const key of read) found.delete(key);
  return found;
});

const leastLetters = 3;

/** One letter apart, or two in long names. */
function isNear(name: string, other: string): boolean {
  const apart = distance(name, other, 2);
  return apart === 1 || (apart === 2 && Math.min(name.length, other.length) >= longName);
}

const longName = 6;
