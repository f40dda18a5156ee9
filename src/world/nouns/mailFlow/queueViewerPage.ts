import type { Given } from "../../values/given.ts";
import { itemsOf, type ScriptValue, wordOf } from "../../values/ScriptValue.ts";
import type { World } from "../../World.ts";
import { nounFacts } from "../declaration/nounFacts.ts";
import type { NounDefinition, ParameterRule } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { rowValue } from "../rows/rowValue.ts";

const read: ParameterRule = { accepted: "Read where the page of results is cut out." };

/** Where a page of queues or messages begins, and in which order and direction it goes (documented). */
export const queueViewerParameters: Readonly<Record<string, ParameterRule>> = {
  BookmarkIndex: read,
  BookmarkObject: read,
  IncludeBookmark: read,
  SearchForward: read,
  SortOrder: read,
  ReturnPageInfo: { notModelled: "adds an object to the results whose form is described nowhere" },
};

/** The page hook of Queue and Message. */
export function queueViewerPage(noun: string): NonNullable<NounDefinition["page"]> {
  return (given, world) => (rows) => {
    const definition = nounNamed(noun);
    const sorted = definition ? sortedBy(world, definition, rows, given.get("SortOrder") ?? null) : rows;
    const forward = given.get("SearchForward") !== false;
    const at = bookmarkOf(sorted, given);
    if (at === null) return forward ? sorted : [...sorted].reverse();
    const withIt = given.get("IncludeBookmark") !== false ? 1 : 0;
    return forward ? sorted.slice(at + 1 - withIt) : sorted.slice(0, at + withIt).reverse();
  };
}

/** The place of the bookmark among the rows; null where none is given. An index counts from 1. */
function bookmarkOf(rows: readonly NounRow[], given: Given): number | null {
  const index = given.get("BookmarkIndex");
  if (typeof index === "number") return index - 1;
  const object = given.get("BookmarkObject");
  if (typeof object !== "object" || object?.is !== "object") return null;
  const text = object.text.toLowerCase();
  const found = rows.findIndex(({ guid, name }) => guid === object.guid || name.toLowerCase() === text);
  return found < 0 ? null : found;
}

/** `+Priority`, `-Size`: by several properties, the first one first; without a sign from the least on. */
function sortedBy(
  world: World,
  definition: NounDefinition,
  rows: readonly NounRow[],
  order: ScriptValue,
): readonly NounRow[] {
  const keys = itemsOf(order)
    .flatMap((item) => (wordOf(item) ?? "").split(","))
    .map((word) => word.trim())
    .filter((word) => word !== "")
    .map((word) => ({ name: word.replace(/^[+-]/, "").toLowerCase(), sign: word.startsWith("-") ? -1 : 1 }));
  if (keys.length === 0) return rows;
  const properties = [...nounFacts(definition).properties.values()];
  const valueOf = (row: NounRow, name: string) => {
    const property = properties.find((each) => each.name.toLowerCase() === name);
    return property ? rowValue(world, definition, property, row) : null;
  };
  return [...rows].sort((left, right) => {
    for (const { name, sign } of keys) {
      const [a, b] = [valueOf(left, name), valueOf(right, name)];
      const difference = typeof a === "number" && typeof b === "number" ? a - b : compareTexts(String(a), String(b));
      if (difference !== 0) return sign * difference;
    }
    return 0;
  });
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
