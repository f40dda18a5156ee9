import type { Extent } from "./Extent.ts";
import { parseErrorText } from "./messages/parseErrors.ts";

/** What is wrong with a text, where, and whether more input could mend it. */
export interface ParseError {
  /** The stable id, as PowerShell names it: `UnexpectedToken`. */
  readonly id: string;
  readonly extent: Extent;
  readonly message: string;
  /** True when the text ends where something is still open. */
  readonly incompleteInput: boolean;
}

export function makeParseError(
  id: string,
  extent: Extent,
  texts: readonly string[],
  incompleteInput = false,
): ParseError {
  return { id, extent, message: parseErrorText(id, texts), incompleteInput };
}
