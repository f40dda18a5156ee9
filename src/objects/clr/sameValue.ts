import { dictionaryKey } from "../model/dictionaryKey.ts";
import { unwrap } from "../model/PSObject.ts";

/** .NET's Equals: same type and value, or the same object. */
export function sameValue(left: unknown, right: unknown): boolean {
  const [first, second] = [unwrap(left ?? null), unwrap(right ?? null)];
  return (
    first === second ||
    (first !== null && second !== null && dictionaryKey(first, false) === dictionaryKey(second, false))
  );
}
