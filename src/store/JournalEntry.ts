import { createHash } from "node:crypto";

export type RecordChange =
  | { readonly put: string; readonly key: string; readonly record: object }
  | { readonly remove: string; readonly key: string };

/** One finished change of the store: all its records, or none of them. */
export interface JournalEntry {
  readonly sequence: number;
  readonly time: string | null;
  readonly changes: readonly RecordChange[];
}

/** The first line of a journal: the revision of the document that it continues. */
export interface JournalHeader {
  readonly format: "cmdlab journal";
  readonly schemaVersion: number;
  readonly base: number;
}

/**
 * line = `{"checksum":"` 16 hexadecimal digits `","entry":` JSON of the entry `}` LF
 * The checksum is the beginning of the SHA-256 of the entry's text as it stands in the line.
 */
export function journalLine(entry: JournalEntry | JournalHeader): string {
  const text = JSON.stringify(entry);
  return `{"checksum":"${checksum(text)}","entry":${text}}\n`;
}

/** What a line without its LF holds, or why it is not a line of a journal. */
export function parseJournalLine(line: string): { readonly value: unknown } | { readonly fault: string } {
  const match = /^\{"checksum":"([0-9a-f]{16})","entry":(.*)\}$/.exec(line);
  if (!match) return { fault: "this is not a line of a journal" };
  if (checksum(match[2]) !== match[1]) return { fault: "the checksum does not fit the text of the line" };
  try {
    return { value: JSON.parse(match[2]) as unknown };
  } catch {
    return { fault: "the entry is not JSON" };
  }
}

function checksum(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
