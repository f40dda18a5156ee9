import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import type { Session } from "../../session/Session.ts";
import type { PrintedError, PrintedPart } from "../../transcript/compare/shownErrors.ts";

/** An error on the screen, with its record. */
export interface ShownError extends PrintedError {
  readonly record: ErrorRecord;
}

/**
 * What a script printed, in parts: the text of each error, in the order in which they were shown, and what stands between
 * them. What is held back, such as the rows of a table, comes before an error that was shown earlier, so that an error is
 * found by its text.
 */
export function printedParts(
  text: string,
  records: readonly ErrorRecord[],
  session: Session,
): PrintedPart<ShownError>[] {
  const parts: PrintedPart<ShownError>[] = [];
  let at = 0;
  for (const record of records) {
    const command = record.invocation?.commandName || record.activity;
    const error = { message: record.message.replace(/\r\n/g, "\n"), command, record };
    const own = session
      .errorText(record)
      .replaceAll("\r\n", "\n")
      .replace(/^\n+|\s+$/g, "");
    const start = own === "" ? -1 : text.indexOf(own, at);
    if (start < 0) {
      parts.push({ text: "", error });
      continue;
    }
    if (start > at) parts.push({ text: text.slice(at, start), error: null });
    // The empty lines that close a record are its own.
    const end = start + own.length + (/^[ \n]*\n/.exec(text.slice(start + own.length))?.[0].length ?? 0);
    parts.push({ text: text.slice(start, end), error });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), error: null });
  return parts;
}
