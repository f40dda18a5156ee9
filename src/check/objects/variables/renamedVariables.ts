import type { ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type { VariableExpression } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { isOfSession } from "../../script/sessionVariables.ts";
import { isWordNear } from "../../words/isWordNear.ts";
import { wordsIn } from "../../words/wordsIn.ts";
import { treeIndex } from "../TreeIndex.ts";

/** A variable whose name is wrong, and the one that is meant. */
export interface RenamedVariable {
  readonly name: string;
  readonly node: VariableExpression;
  readonly meant: string;
}

/** Of names that nothing sets those that say the same as a variable that is set and never read: `$Grp = $_` for `$Group`. */
export function renamedVariables(tree: ScriptBlock, names: readonly string[]): readonly RenamedVariable[] {
  const { variables, parentOf } = treeIndex(tree);
  const reads = new Set<string>();
  const written = new Map<string, string>();
  const first = new Map<string, VariableExpression>();
  for (const node of variables) {
    const { userPath } = node.variablePath;
    const key = userPath.toLowerCase();
    if (isWrite(node, parentOf(node), parentOf)) written.set(key, userPath);
    else reads.add(key);
    if (!first.has(key)) first.set(key, node);
  }
  const unused = [...written].filter(([key]) => !reads.has(key) && !isOfSession(key) && !key.includes(":"));
  return names.flatMap((name) => {
    const node = first.get(name);
    if (node === undefined) return [];
    const { userPath } = node.variablePath;
    const alike = unused.filter(([, other]) => isAlike(userPath, other));
    // Of those that are read only one with a word more or less, where the name stands once.
    const isOnce = variables.filter((each) => each.variablePath.userPath.toLowerCase() === name).length === 1;
    const meant =
      alike.length > 0 || !isOnce ? alike : [...written].filter(([, other]) => hasOtherWord(userPath, other));
    return meant.length !== 1 ? [] : [{ name: userPath, node, meant: meant[0][1] }];
  });
}

/** What only gives a variable a value, at a place of its own. */
export function isWrite(node: Node, parent: Node | null, parentOf: (node: Node) => Node | null): boolean {
  if (parent?.kind === "ConvertExpression") return isWrite(parent, parentOf(parent), parentOf);
  if (parent?.kind === "ForEachStatement") return parent.variable === node;
  return parent?.kind === "AssignmentStatement" && parent.left === node && parent.operator === "Equals";
}

/** Whether a name has the words of another with one more or less, or is it without some of its letters. */
function isAlike(name: string, other: string): boolean {
  const [short, long] = [name.toLowerCase(), other.toLowerCase()].sort((left, right) => left.length - right.length);
  if (short.length < leastLetters) return false;
  let at = 0;
  for (const letter of long) if (short[at] === letter) at++;
  const isShortened = at === short.length && short[0] === long[0] && long.length < short.length * 2;
  return isShortened || isWordNear(name, other);
}

const leastLetters = 3;

/** Whether a name of several words is another one with one of them more or less. */
function hasOtherWord(name: string, other: string): boolean {
  const [words, others] = [name, other].map(wordsIn);
  return words.length > 1 && Math.abs(words.length - others.length) === 1 && isWordNear(name, other);
}
