import { type JournalEntry, type JournalHeader, parseJournalLine } from "./JournalEntry.ts";
import { StoreError } from "./StoreError.ts";

/** A journal that was read: its head, its entries, and the unfinished line at its end, if any. */
export interface Journal {
  readonly base: number;
  readonly entries: readonly JournalEntry[];
  readonly torn: {
    readonly line: number;
    readonly bytes: number;
    readonly keep: number;
  } | null;
}

/**
 * Reads a journal's text. A last line without its LF was being written when its process ended: it is reported as torn.
 * Any other line that does not check out is an error, because finished changes would be lost with it.
 */
export function readJournal(text: string, file: string, schemaVersion: number): Journal {
  const lines = text.split("\n");
  const rest = lines.pop() as string;
  const torn =
    rest === ""
      ? null
      : {
          line: lines.length + 1,
          bytes: Buffer.byteLength(rest),
          keep: Buffer.byteLength(text) - Buffer.byteLength(rest),
        };
  const broken = (line: number, what: string): StoreError =>
    new StoreError("StoreBroken", {
      file,
      line: line + 1,
      column: 1,
      path: "",
      what,
    });
  let base = 0;
  const entries: JournalEntry[] = [];
  for (const [index, line] of lines.entries()) {
    const parsed = parseJournalLine(line);
    if ("fault" in parsed) throw broken(index, parsed.fault);
    if (index === 0) {
      const head = parsed.value as Partial<JournalHeader>;
      if (head.format !== "cmdlab journal") throw broken(index, "the first line is not the head of a journal");
      if (head.schemaVersion !== schemaVersion)
        throw new StoreError("StoreVersionUnknown", {
          file,
          found: String(head.schemaVersion),
          known: schemaVersion,
        });
      base = Number(head.base);
    } else {
      const entry = parsed.value as JournalEntry;
      if (entry.sequence !== base + index)
        throw broken(index, `expected change ${base + index}, found ${entry.sequence}`);
      entries.push(entry);
    }
  }
  return { base, entries, torn };
}
