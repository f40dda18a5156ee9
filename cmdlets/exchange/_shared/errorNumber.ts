import { textHash } from "../../../src/base/text/textHash.ts";

/** Up to eight hexadecimal digits that are the same for the same error. */
export function errorNumber(error: string): string {
  return textHash(error).toString(16).toUpperCase();
}
