import { dictionaryKey } from "../../values/collections/dictionaryKey.ts";
import { unwrap } from "../../values/PSObject.ts";
import { ownMethod, ScriptObject } from "../../values/ScriptObject.ts";

/** .NET's Equals: same type and value, or the same object. */
export function sameValue(left: unknown, right: unknown): boolean {
  const [first, second] = [unwrap(left ?? null), unwrap(right ?? null)];
  const own = first instanceof ScriptObject ? ownMethod(first.type, "Equals", 1) : null;
  if (own) return first === second || own(first, second) === true;
  return (
    first === second ||
    (first !== null && second !== null && dictionaryKey(first, false) === dictionaryKey(second, false))
  );
}
