import { sortKey } from "../text/culture/sortKey.ts";

/**
 * How a hashtable finds its string keys: by culture without case as those of PowerShell do, by .NET's own equality, or
 * ordinal without case. Null where the hash code of a text is not known.
 */
export type TextHash = "culture" | "ordinal" | "ordinalIgnoreCase";

/** The hash code that .NET Framework gives a text in a 64-bit process: the same in every process. */
export function textHashCode(text: string, by: TextHash): number | null {
  switch (by) {
    case "culture": {
      const key = text === "" ? [] : sortKey(text);
      return key === null ? null : text === "" ? 0 : twoHashes(key);
    }
    case "ordinal":
      return twoHashes(Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)));
    case "ordinalIgnoreCase":
      return oneHash(text.toUpperCase());
  }
}

/** The numbers in turn go into one hash and the other. A zero ends them. */
function twoHashes(numbers: readonly number[]): number {
  let first = 5381;
  let second = first;
  for (let index = 0; index < numbers.length; index += 2) {
    const one = numbers[index] as number;
    if (one === 0) break;
    first = Math.imul(first, 33) ^ one;
    const other = numbers[index + 1] ?? 0;
    if (other === 0) break;
    second = Math.imul(second, 33) ^ other;
  }
  return (first + Math.imul(second, 1566083941)) | 0;
}

function oneHash(text: string): number {
  let hash = 5381;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash, 33) ^ text.charCodeAt(index);
  return hash | 0;
}
