import type { ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type { VariableExpression } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { pureExpression } from "../../../syntax/ast/pureExpression.ts";
import type { ForEachStatement } from "../../../syntax/ast/statements.ts";
import { isOfSession } from "../../script/sessionVariables.ts";
import { isWordNear } from "../../words/isWordNear.ts";
import { sameBeginnings } from "../../words/sameBeginnings.ts";
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
    const looped = loopMeant(name, node, unused, tree) ?? itemMeant(name, node, tree);
    const alike = looped !== null ? [looped] : unused.filter(([, other]) => isAlike(userPath, other));
    // Of those that are read only one with a word more or less, where the name stands once.
    const isOnce = variables.filter((each) => each.variablePath.userPath.toLowerCase() === name).length === 1;
    const meant =
      alike.length > 0 || !isOnce
        ? alike
        : [...written].filter(
            ([, other]) =>
              hasOtherWord(userPath, other) || isShortOf(userPath, other) || isOtherwiseOrdered(userPath, other),
          );
    return meant.length !== 1 ? [] : [{ name: userPath, node, meant: meant[0][1] }];
  });
}

/** `foreach ($key in ...) { $table[$keys] }`: the variable of the loop around, of which a name that stands once is the plural; null for none. */
function itemMeant(name: string, node: VariableExpression, tree: ScriptBlock): readonly [string, string] | null {
  const loop = loopAround(node, tree);
  if (loop === null || !name.endsWith("s")) return null;
  const { userPath } = loop.variable.variablePath;
  return isInBody(node, loop) && placesOf(name, tree).length === 1 && userPath.toLowerCase() === name.slice(0, -1)
    ? [userPath.toLowerCase(), userPath]
    : null;
}

function loopAround(node: Node, tree: ScriptBlock): ForEachStatement | null {
  const loop = treeIndex(tree)
    .ancestorsOf(node)
    .findLast(({ kind }) => kind === "ForEachStatement");
  return loop?.kind === "ForEachStatement" ? loop : null;
}

function isInBody({ extent }: Node, { body }: ForEachStatement): boolean {
  return body.extent.start <= extent.start && extent.end <= body.extent.end;
}

/** Where a variable of that name in lower case stands. */
function placesOf(name: string, tree: ScriptBlock): readonly VariableExpression[] {
  return treeIndex(tree).variables.filter(({ variablePath }) => variablePath.userPath.toLowerCase() === name);
}

/** `foreach ($i in 1..3)` may do something so many times. */
function isCounter({ condition }: ForEachStatement): boolean {
  const list = pureExpression(condition);
  return list?.kind === "BinaryExpression" && list.operator === "DotDot";
}

/** The variable of the loop around that nothing reads, where the name stands in the loop alone, each time for an object with members; null for none. */
function loopMeant(
  name: string,
  node: VariableExpression,
  unused: readonly (readonly [string, string])[],
  tree: ScriptBlock,
): readonly [string, string] | null {
  const loop = loopAround(node, tree);
  if (loop === null || isCounter(loop)) return null;
  const key = loop.variable.variablePath.userPath.toLowerCase();
  const isItem = placesOf(name, tree).every((each) => {
    const parent = treeIndex(tree).parentOf(each);
    return isInBody(each, loop) && parent?.kind === "MemberExpression" && parent.expression === each;
  });
  return isItem ? (unused.find(([other]) => other === key) ?? null) : null;
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
  return isShortened || isWordNear(name, other) || sameBeginnings(name, other);
}

const leastLetters = 3;

/** Whether a name has the words of another one in another order: $InactiveDays and $DaysInactive. */
function isOtherwiseOrdered(name: string, other: string): boolean {
  const [words, others] = [name, other].map((each) => wordsIn(each).map((word) => word.toLowerCase()));
  return (
    words.length > 1 &&
    words.join(" ") !== others.join(" ") &&
    words.toSorted().join(" ") === others.toSorted().join(" ")
  );
}

/** Whether a name of several words is another one with one of them more or less. */
function hasOtherWord(name: string, other: string): boolean {
  const [words, others] = [name, other].map(wordsIn);
  return words.length > 1 && Math.abs(words.length - others.length) === 1 && isWordNear(name, other);
}

/** Whether one of two names is the other with letters left out inside, as words are shortened: outDir and outputDir. */
function isShortOf(name: string, other: string): boolean {
  const [short, long] = [name.toLowerCase(), other.toLowerCase()].sort((left, right) => left.length - right.length);
  const start = [...short].findIndex((letter, at) => letter !== long[at]);
  return start >= leastLetters && short.length - start >= leastLetters && long.endsWith(short.slice(start));
}
