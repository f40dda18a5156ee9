import { textHash } from "../../../base/text/textHash.ts";
import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import { sessionNumbers } from "../../host/sessionNumbers.ts";
import { dictionaryKey } from "../../values/collections/dictionaryKey.ts";
import { textHashCode } from "../../values/textHashCode.ts";

const identities = new WeakMap<object, number>();

/** GetHashCode(): integers are their own, equal values have equal codes; otherwise nothing is promised. */
export function hashCode(value: unknown): number {
  if (typeof value === "number") return value;
  if (typeof value === "string") return hashOfText[edition()](value);
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "bigint") return Number(BigInt.asIntN(32, value ^ (value >> 32n)));
  const key = dictionaryKey(value, false);
  if (typeof key === "string") return textHash(key) | 0;
  if (typeof key !== "object" || key === null) return 0;
  let found = identities.get(key);
  if (found === undefined) {
    const numbers = sessionNumbers.current;
    numbers.identityHash = (Math.imul(numbers.identityHash, 0x19660d) + 0x3c6ef35f) & 0x3ffffff;
    found = numbers.identityHash;
    identities.set(key, found);
  }
  return found;
}

/** .NET Framework gives a text the same number in every process; .NET does not, so that any number will do. */
const hashOfText: PerEdition<(text: string) => number> = {
  Desktop: (text) => textHashCode(text, "ordinal") ?? 0,
  Core: (text) => textHash(text) | 0,
};
