import { ClrException, PSError } from "../../errors/PSError.ts";
import type { PSReference } from "../../values/PSReference.ts";

/**
 * What TryParse and its like do: puts what `read` gives into the reference, or `absent` where that is null or an exception
 * of .NET is thrown. Tells which.
 */
export function tryResult<T>(result: PSReference, absent: T, read: () => T | null): boolean {
  let found: T | null = null;
  try {
    found = read();
  } catch (thrown) {
    if (!(thrown instanceof ClrException || thrown instanceof PSError)) throw thrown;
  }
  result.value = found ?? absent;
  return found !== null;
}
