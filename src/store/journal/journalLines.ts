import { stateNames } from "../folder/StateFolder.ts";
import { checksum, checksumForm } from "./checksum.ts";
import type { JournalEntry } from "./JournalEntry.ts";

/**
 * journal = head end entry*
 * head    = `{"checksum":"` C `","entry":` JSON of the head `}` LF
 * end     = `{"end":` number, padded to 16 places `,"checksum":"` C `"}` LF
 * entry   = `{"checksum":"` C `","entry":` JSON of the entry `}` LF
 *
 * The checksum of a head is that of its text; the one of an entry is that of the checksum of the line before (of the
 * head's, for the first entry) and its own text. The line `end` is overwritten in place after each entry: it tells how many
 * finished changes there were, so that lines lost at the end are noticed. It may lag behind, never run ahead.
 */
export interface JournalHead {
  readonly format: "cmdlab journal";
  readonly schemaVersion: number;
  /** The revision of the document that the journal continues. */
  readonly base: number;
  /** The checksum of that document. */
  readonly document: string;
  /** The file that tells how far the journal got; journals of earlier versions have none. */
  readonly end?: string;
}

export function journalHead(schemaVersion: number, base: number, document: string): JournalHead {
  return { format: "cmdlab journal", schemaVersion, base, document, end: stateNames.end };
}

/** A change in the chain: its number and the checksum of its line. */
export interface ChainLink {
  readonly sequence: number;
  readonly checksum: string;
}

/** A line, with the checksum that the next one goes on from. */
export function journalLine(
  entry: JournalEntry | JournalHead,
  before: string | null,
): { readonly line: string; readonly checksum: string } {
  const text = JSON.stringify(entry);
  const sum = before === null ? checksum(text) : checksum(before, text);
  return { line: `{"checksum":"${sum}","entry":${text}}\n`, checksum: sum };
}

/** All of its lines have one length. */
export function endLine({ sequence, checksum: sum }: ChainLink): string {
  return `{"end":${String(sequence).padEnd(16)},"checksum":"${sum}"}\n`;
}

export function parseEndLine(line: string): ChainLink | null {
  const match = /^\{"end":(\d+) *,"checksum":"([0-9a-f]{32})"\}$/.exec(line);
  const link = match && { sequence: Number(match[1]), checksum: match[2] };
  return link && endLine(link) === `${line}\n` ? link : null;
}

const lineForm = /^\{"checksum":"([0-9a-f]+)","entry":(.*)\}$/;

/** The parts of a line without its LF, null when it is none. */
export function splitLine(line: string): { readonly checksum: string; readonly text: string } | null {
  const match = lineForm.exec(line);
  return match && { checksum: match[1], text: match[2] };
}

/** Whether a line's checksum fits its text and the line before. Journals of schema 1 had shorter ones, without a chain. */
export function fits(line: { readonly checksum: string; readonly text: string }, before: string | null): boolean {
  if (before !== null) return line.checksum === checksum(before, line.text);
  return checksumForm.test(line.checksum)
    ? line.checksum === checksum(line.text)
    : line.checksum === checksum(line.text).slice(0, 16);
}
