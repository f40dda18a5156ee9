import { oncePer } from "../../../base/oncePer.ts";
import type { ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type { Expression, Hashtable, VariableExpression } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import { literalValues } from "../../literalValues.ts";
import { everyMember } from "../../objects/KnownObjects.ts";
import { treeIndex, writtenExpression } from "../../objects/TreeIndex.ts";
import { tablesHeld } from "../../objects/tables/tablesHeld.ts";
import type { Rule } from "../../Rule.ts";
import { isLikelySlip } from "../../words/isLikelySlip.ts";
import { didYouMean, distance } from "../../words/nearNames.ts";
import { sortedLetters } from "../../words/sortedLetters.ts";

export const tableKeySlip: Rule = {
  id: "TableKeySlip",
  severity: "warning",
  summary: "A key that is read of a table whose keys are all written, and that is nearly one of them.",
  node(node, ancestors, { unit, report }) {
    const [owner, key] = readKey(node);
    if (owner?.kind !== "VariableExpression" || key === null || isGiven(node, ancestors)) return;
    const { memberPlaces, addedNames, ownNames: written, addsOtherNames } = treeIndex(unit.tree);
    const tables = tablesHeld(owner, unit.tree);
    const keys = isMatches(owner) ? groupsIn(unit.tree) : keysOfAll(tables);
    if (keys === null || keys.some((each) => each.toLowerCase() === key.value.toLowerCase())) return;
    const folded = key.value.toLowerCase();
    const own = node.kind === "MemberExpression" ? ownNames.filter((each) => isNumberSlip(key.value, each)) : [];
    // What is read twice is a key of its own, which something else sets; entries have a Key and a Value each.
    const isAsked = (memberPlaces.get(folded)?.length ?? 0) > 1;
    const isAskedOften = (memberPlaces.get(folded) ?? []).filter((each) => isVariable(each.owner, owner)).length > 1;
    if (own.length > 0 && isAskedOften) return;
    if (isMatches(owner) && namesNoGroup(key.value, unit.tree)) {
      report(key.extent, `No pattern here has a group '${key.value}'. The patterns name ${keys.join(", ")}.`);
      return;
    }
    const isNowhere =
      !written.has(folded) &&
      !addsOtherNames &&
      !ofTables.has(folded) &&
      !isMatches(owner) &&
      isFixed(owner, tables.length, unit.tree);
    if (!isNowhere && (own.length > 0 ? addedNames.has(folded) : isAsked)) return;
    const near = [...keys.filter((each) => isSlip(key.value, each) || isNumberSlip(key.value, each)), ...own];
    if (near.length > 0 || isNowhere)
      report(key.extent, `The table has no key '${key.value}'.${didYouMean(near.slice(0, 3))}`);
  },
};

/** `$Matches` has what the last pattern names. */
function isMatches({ variablePath }: VariableExpression): boolean {
  return variablePath.userPath.toLowerCase() === "matches";
}

/** The names of groups in the patterns of a text; null where it has none. */
const groupsIn = oncePer((tree: ScriptBlock): readonly string[] | null => {
  const names = new Set<string>();
  walk(tree, (node) => {
    if (node.kind !== "StringConstantExpression" && node.kind !== "ExpandableStringExpression") return;
    for (const [, name] of node.value.matchAll(/\(\?(?:<|')([A-Za-z_]\w*)(?:>|')/g)) names.add(name);
  });
  return names.size === 0 ? null : [...names];
});

/** Whether a word is none of what `$Matches` has, and all patterns that it may come from are written in the text. */
function namesNoGroup(word: string, tree: ScriptBlock): boolean {
  return /^[a-z_]\w*$/i.test(word) && !ofTables.has(word.toLowerCase()) && arePatternsWritten(tree);
}

const arePatternsWritten = oncePer((tree: ScriptBlock): boolean => {
  let areWritten = true;
  walk(tree, (node) => {
    if (node.kind === "BinaryExpression" && /^[IC](?:not)?match$/.test(node.operator))
      areWritten &&= isWrittenPattern(node.right, tree);
    if (node.kind === "SwitchStatement" && node.flags.includes("Regex"))
      areWritten &&= node.clauses.every(({ condition }) => isWrittenPattern(condition, tree));
  });
  return areWritten;
});

function isWrittenPattern(pattern: Expression, tree: ScriptBlock): boolean {
  if (pattern.kind !== "VariableExpression") return literalValues(pattern) !== null;
  const writes = treeIndex(tree).writesOf(pattern.variablePath.userPath.toLowerCase(), pattern);
  return writes.length > 0 && writes.every((write) => isWrittenText(writtenExpression(write)));
}

function isWrittenText(value: Expression | null): boolean {
  return value !== null && value.kind !== "VariableExpression" && literalValues(value) !== null;
}

function isVariable(node: Expression, { variablePath }: VariableExpression): boolean {
  return (
    node.kind === "VariableExpression" &&
    node.variablePath.userPath.toLowerCase() === variablePath.userPath.toLowerCase()
  );
}

interface WrittenKey {
  readonly value: string;
  readonly extent: Node["extent"];
}

/** `$table.Key`, `$table['Key']` */
function readKey(node: Node): readonly [Expression | null, WrittenKey | null] {
  if (node.kind === "MemberExpression" && !node.static && node.member.kind === "StringConstantExpression")
    return [node.expression, node.member];
  if (node.kind === "IndexExpression" && node.index.kind === "StringConstantExpression")
    return [node.target, node.index];
  return [null, null];
}

/** Whether it gets a value here, which makes the key. */
function isGiven(node: Node, ancestors: readonly Node[]): boolean {
  const parent = ancestors.at(-1);
  return (parent?.kind === "AssignmentStatement" && parent.left === node) || parent?.kind === "UnaryExpression";
}

function keysOfAll(tables: readonly Hashtable[]): readonly string[] | null {
  const found = tables.map(keysOf);
  return found.length === 0 || found.includes(null) ? null : found.flatMap((each) => each ?? []);
}

/** Whether nothing else gives the tables keys: whoever gets one may. */
function isFixed(owner: VariableExpression, count: number, tree: ScriptBlock): boolean {
  const { variables, parentOf } = treeIndex(tree);
  const name = owner.variablePath.userPath.toLowerCase();
  const uses = variables.filter((each) => each.variablePath.userPath.toLowerCase() === name);
  return (
    (count > 1 || uses.length > 1) &&
    uses.every((use) => {
      // What a command is given may have less than it takes.
      if (use.splatted) return false;
      const parent = parentOf(use);
      const around = parent === null ? null : parentOf(parent);
      const isGiven = around?.kind === "AssignmentStatement" && around.left === parent;
      if (parent?.kind === "MemberExpression") return parent.expression === use && !isGiven;
      if (parent?.kind === "IndexExpression") return parent.target === use && !isGiven;
      return (
        (parent?.kind === "AssignmentStatement" && parent.left === use && parent.operator === "Equals") ||
        (parent?.kind === "ForEachStatement" && parent.variable === use)
      );
    })
  );
}

/** What tables and all objects have. */
const ofTables: ReadonlySet<string> = new Set(
  [...everyMember, ..."Keys Values IsFixedSize Comparer hcp".split(" ")].map((each) => each.toLowerCase()),
);

function keysOf({ keyValuePairs }: Hashtable): readonly string[] | null {
  const keys = keyValuePairs.map(({ key }) => literalValues(key)?.[0]);
  return keys.every((key) => typeof key === "string") ? keys.map(String) : null;
}

/** What tables themselves have that scripts ask for. */
const ownNames: readonly string[] = ["Keys", "Values", "Count"];

/** One of a thing for several, or several for one. */
function isNumberSlip(name: string, key: string): boolean {
  const [left, right] = [name.toLowerCase(), key.toLowerCase()];
  return Math.min(left.length, right.length) >= 3 && (left === `${right}s` || right === `${left}s`);
}

function isSlip(name: string, key: string): boolean {
  if (isLikelySlip(name, key)) return true;
  const [left, right] = [name.toLowerCase(), key.toLowerCase()];
  return left.length === 4 && distance(left, right, 1) === 1 && sortedLetters(left) === sortedLetters(right);
}
