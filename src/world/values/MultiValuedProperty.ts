import type { Json } from "./Json.ts";
import { itemsOf } from "./ScriptValue.ts";
import { defineKind, type ValueKind } from "./ValueKind.ts";

/** A list of values of one kind, each once. `@{Add=..; Remove=..}` is a change of what is there (`changedList`). */
export function multiValuedKind(item: ValueKind): ValueKind {
  return defineKind<readonly Json[]>({
    name: `MultiValuedProperty<${item.name}>`,
    type: `Microsoft.Exchange.Data.MultiValuedProperty[${item.type}]`,
    form: "list",
    empty: [],
    item,
    parse: (value, place) => distinct(itemsOf(value).map((each) => item.parse(each, place))),
    text: (stored, place) => stored.map((each) => item.text(each, place)).join(", "),
  });
}

/** A list of an enumeration's names that is kept as bits. */
export function flagsKind(item: ValueKind, names: readonly string[]): ValueKind {
  const kind = multiValuedKind(item);
  const inOrder = (items: readonly Json[]) =>
    [...items].sort((a, b) => names.indexOf(String(a)) - names.indexOf(String(b)));
  return { ...kind, parse: (value, place) => inOrder(kind.parse(value, place) as readonly Json[]), completed: inOrder };
}

/** The list with some items added (those that are there stay where they are) and some removed. */
export function changedList(
  kind: ValueKind,
  now: readonly Json[],
  add: readonly Json[],
  remove: readonly Json[],
): Json {
  const removed = new Set(remove.map(keyOf));
  const items = distinct([...now.filter((each) => !removed.has(keyOf(each))), ...(kind.item ? add : [])]);
  return kind.completed ? kind.completed(items) : items;
}

/** Each item once; what is nothing is no item. */
function distinct(items: readonly Json[]): readonly Json[] {
  const found = new Map<string, Json>();
  for (const each of items) if (each !== null && !found.has(keyOf(each))) found.set(keyOf(each), each);
  return [...found.values()];
}

function keyOf(item: Json): string {
  return JSON.stringify(item).toLowerCase();
}
