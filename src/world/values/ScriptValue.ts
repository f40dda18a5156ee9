/**
 * A value as a script gives it to a parameter, free of the engine's classes: what a value kind parses. A `change` is
 * `@{Add=..; Remove=..}`; an `object` is an object of the organisation (its GUID, or null where it has none) or any
 * other object by its text.
 */
export type ScriptValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | { readonly is: "list"; readonly items: readonly ScriptValue[] }
  | { readonly is: "change"; readonly add: readonly ScriptValue[]; readonly remove: readonly ScriptValue[] }
  | { readonly is: "table"; readonly entries: readonly (readonly [string, ScriptValue])[] }
  | { readonly is: "object"; readonly guid: string | null; readonly text: string; readonly type: string }
  | { readonly is: "timeSpan"; readonly ticks: bigint }
  | { readonly is: "moment"; readonly time: string }
  | { readonly is: "bytes"; readonly base64: string }
  | { readonly is: "secret"; readonly text: string }
  | { readonly is: "credential"; readonly userName: string; readonly password: string }
  | { readonly is: "block"; readonly text: string };

/** The text of a value that is written as one word: what the product would parse. Null for what has no such text. */
export function wordOf(value: ScriptValue): string | null {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (typeof value === "boolean") return value ? "True" : "False";
  if (value === null) return null;
  if (value.is === "object") return value.text;
  if (value.is === "list" && value.items.length === 1) return wordOf(value.items[0]);
  return null;
}

/** The code of a block, which filters may be written as; null for any other value. */
export function blockText(value: ScriptValue): string | null {
  return typeof value === "object" && value?.is === "block" ? value.text : null;
}

/** The word by which a value names an object: of one that came along its GUID where it has one. */
export function identityWord(value: ScriptValue): string | null {
  return typeof value === "object" && value?.is === "object" ? (value.guid ?? value.text) : wordOf(value);
}

/** The items of a value where a list is wanted: a single value is a list of one, $null an empty one. */
export function itemsOf(value: ScriptValue): readonly ScriptValue[] {
  if (value === null) return [];
  return typeof value === "object" && value.is === "list" ? value.items : [value];
}
