import type { JournalEntry } from "../journal/JournalEntry.ts";
import { fits, type JournalHead, parseEndLine, splitLine } from "../journal/journalLines.ts";
import { isEntry } from "../journal/readJournal.ts";
import { isTooDeep } from "../record/jsonDepth.ts";

/** What can still be read of a journal, whatever happened to it. */
export interface SalvagedJournal {
  /** Null when its first line is lost. */
  readonly head: JournalHead | null;
  /** Changes whose own line is whole, by number; their neighbours may be lost. */
  readonly entries: ReadonlyMap<number, JournalEntry>;
  /** Lines that say nothing any more, counted from 1. */
  readonly lostLines: readonly number[];
  /** The number of the last finished change as the journal tells it; null when it does not. */
  readonly end: number | null;
}

/** An entry counts when its checksum fits its text and the checksum that the line before states. */
export function salvageJournal(bytes: Uint8Array): SalvagedJournal {
  const lines = Buffer.from(bytes).toString("utf8").split("\n");
  const entries = new Map<number, JournalEntry>();
  const lostLines: number[] = [];
  let head: JournalHead | null = null;
  let end: number | null = null;
  let before = "";
  for (const [index, line] of lines.entries()) {
    if (line === "" && index === lines.length - 1) continue;
    const link = parseEndLine(line);
    if (link) {
      end = Math.max(end ?? 0, link.sequence);
      continue;
    }
    const split = splitLine(line);
    const value = split && parse(split.text);
    if (split && isHead(value) && fits(split, null)) head ??= value;
    else if (split && isEntry(value) && (fits(split, before) || (isOld(split.checksum) && fits(split, null))))
      entries.set(value.sequence, value);
    else lostLines.push(index + 1);
    if (split) before = split.checksum;
  }
  return { head, entries, lostLines, end };
}

/** Journals of schema 1 had short checksums, without a chain. */
function isOld(checksum: string): boolean {
  return checksum.length === 16;
}

function isHead(value: unknown): value is JournalHead {
  return typeof value === "object" && value !== null && "format" in value && value.format === "cmdlab journal";
}

function parse(text: string): unknown {
  try {
    const value = JSON.parse(text) as unknown;
    return isTooDeep(value) ? null : value;
  } catch {
    return null;
  }
}
