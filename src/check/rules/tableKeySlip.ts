import type { Expression, Hashtable } from "../../syntax/ast/expressions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { literalValues } from "../literalValues.ts";
import { treeIndex, writtenExpression } from "../objects/TreeIndex.ts";
import type { Rule } from "../Rule.ts";
import { isLikelySlip } from "../words/isLikelySlip.ts";
import { didYouMean, distance } from "../words/nearNames.ts";

export const tableKeySlip: Rule = {
  id: "TableKeySlip",
  severity: "warning",
  summary: "A key that is read of a table whose keys are all written, and that is nearly one of them.",
  node(node, ancestors, { unit, report }) {
    const [owner, key] = readKey(node);
    if (owner?.kind !== "VariableExpression" || key === null || isGiven(node, ancestors)) return;
    const name = owner.variablePath.userPath.toLowerCase();
    const { writesOf, memberPlaces, addedNames } = treeIndex(unit.tree);
    const [write, ...more] = writesOf(name, owner);
    const written = more.length === 0 ? writtenExpression(write) : null;
    const isOrdered = written?.kind === "ConvertExpression" && /^ordered$/i.test(written.type.typeName.name);
    const table = isOrdered ? written.child : written;
    if (table?.kind !== "Hashtable") return;
    const keys = keysOf(table);
    if (keys === null || keys.some((each) => each.toLowerCase() === key.value.toLowerCase())) return;
    const folded = key.value.toLowerCase();
    const own = node.kind === "MemberExpression" ? ownNames.filter((each) => isNumberSlip(key.value, each)) : [];
    // What is read twice is a key of its own, which something else sets; entries have a Key and a Value each.
    const isAsked = (memberPlaces.get(folded)?.length ?? 0) > 1;
    if (own.length > 0 ? addedNames.has(folded) : isAsked) return;
    const near = [...keys.filter((each) => isSlip(key.value, each) || isNumberSlip(key.value, each)), ...own];
    if (near.length > 0) report(key.extent, `The table has no key '${key.value}'.${didYouMean(near.slice(0, 3))}`);
  },
};

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
  return (
    left.length === 4 && distance(left, right, 1) === 1 && [...left].sort().join("") === [...right].sort().join("")
  );
}
