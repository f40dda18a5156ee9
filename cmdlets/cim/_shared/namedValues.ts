import { toText } from "../../../src/objects/ops/toText.ts";
import { Dictionary } from "../../../src/objects/values/collections/Dictionary.ts";
import { unwrap } from "../../../src/objects/values/PSObject.ts";

/** The entries of a dictionary that a command takes names and values from. */
export function namedValues(dictionary: unknown): (readonly [name: string, value: unknown])[] {
  const plain = unwrap(dictionary ?? null);
  if (!(plain instanceof Dictionary)) return [];
  return Array.from(plain.entries(), ({ key, value }) => [toText(key), unwrap(value)] as const);
}
