import { isJsonObject } from "../../base/isJsonObject.ts";
import { isTooDeep } from "../record/jsonDepth.ts";
import { StoreError } from "../StoreError.ts";
import type { JournalEntry } from "./JournalEntry.ts";
import { type ChainLink, fits, type JournalHead, parseEndLine, splitLine } from "./journalLines.ts";

/** A journal that was read. */
export interface ReadJournal {
  readonly base: number;
  readonly schemaVersion: number;
  /** Whether a file of its own tells how far it got. */
  readonly namesEnd: boolean;
  /** The checksum of the document that it continues; null in a journal of schema 1, which has no chain. */
  readonly document: string | null;
  readonly entries: readonly JournalEntry[];
  /** The chain's links: of the document (the head's checksum), then of each entry. */
  readonly links: readonly ChainLink[];
  /** Bytes up to the end of the last finished line. */
  readonly length: number;
  /** The unfinished line at the end, if any. */
  readonly torn: { readonly line: number; readonly bytes: number } | null;
}

/**
 * Reads a journal's text. A last line that was being written when its process ended is reported as torn; anything else
 * that does not check out is an error, because finished changes would be lost with it.
 */
export function readJournal(bytes: Uint8Array, file: string, schemaVersion: number): ReadJournal {
  const text = Buffer.from(bytes).toString("utf8");
  const lines = text.split("\n");
  const rest = lines.pop() as string;
  const broken = (line: number, what: string): StoreError => brokenJournal(file, line, what);
  if (lines.length === 0) throw broken(1, "the head of the journal is missing");
  const head = readHead(lines[0], file, schemaVersion);
  const isChained = head.document !== null;
  const end = isChained ? parseEndLine(lines[1] ?? "") : null;
  if (isChained && !end) throw broken(2, "this is not the line that tells the number of finished changes");
  const links: ChainLink[] = [{ sequence: head.base, checksum: head.checksum }];
  const entries: JournalEntry[] = [];
  const first = isChained ? 2 : 1;
  const take = (line: string, at: number): void => {
    const before = links[links.length - 1];
    const { entry, checksum } = readEntry(line, isChained ? before.checksum : null, (what) => broken(at, what));
    if (entry.sequence !== before.sequence + 1)
      throw broken(at, `expected change ${before.sequence + 1}, found ${entry.sequence}`);
    entries.push(entry);
    links.push({ sequence: entry.sequence, checksum });
  };
  for (let index = first; index < lines.length; index++) take(lines[index], index + 1);
  let torn: ReadJournal["torn"] = null;
  if (rest !== "") {
    // A change that was finished but for its line's end, as the system cut it or somebody's editor.
    if (end && end.sequence > links[links.length - 1].sequence) take(rest, lines.length + 1);
    else torn = { line: lines.length + 1, bytes: Buffer.byteLength(rest) };
  }
  if (end) checkEndLine(end, links, broken);
  const { base, schemaVersion: version, document, namesEnd } = head;
  return {
    base,
    schemaVersion: version,
    namesEnd,
    document,
    entries,
    links,
    length: bytes.length - (torn?.bytes ?? 0),
    torn,
  };
}

export function brokenJournal(file: string, line: number, what: string): StoreError {
  return new StoreError("StoreBroken", { file, line, column: 1, path: "", what });
}

function readHead(line: string, file: string, known: number) {
  const split = splitLine(line);
  if (!split) throw brokenJournal(file, 1, "this is not a line of a journal");
  if (!fits(split, null)) throw brokenJournal(file, 1, "the checksum does not fit the text of the line");
  const head = parse(split.text, (what) => brokenJournal(file, 1, what)) as Partial<JournalHead>;
  if (head.format !== "cmdlab journal") throw brokenJournal(file, 1, "the first line is not the head of a journal");
  const { schemaVersion, base, document } = head;
  if (!Number.isSafeInteger(schemaVersion) || (schemaVersion as number) > known || (schemaVersion as number) < 1)
    throw new StoreError("StoreVersionUnknown", { file, found: String(schemaVersion), known });
  if (!Number.isSafeInteger(base) || (base as number) < 0) throw brokenJournal(file, 1, "the base is no number");
  return {
    base: base as number,
    schemaVersion: schemaVersion as number,
    document: typeof document === "string" ? document : null,
    namesEnd: head.end !== undefined,
    checksum: split.checksum,
  };
}

function readEntry(
  line: string,
  before: string | null,
  broken: (what: string) => StoreError,
): { readonly entry: JournalEntry; readonly checksum: string } {
  const split = splitLine(line);
  if (!split) throw broken("this is not a line of a journal");
  if (!fits(split, before)) throw broken("the checksum does not fit the text of the line and the line before");
  const entry = parse(split.text, broken);
  if (!isEntry(entry)) throw broken("the entry is not a change of records");
  return { entry, checksum: split.checksum };
}

function checkEndLine(end: ChainLink, links: readonly ChainLink[], broken: (line: number, what: string) => StoreError) {
  const last = links[links.length - 1].sequence;
  if (end.sequence > last)
    throw broken(
      links.length + 2,
      `${end.sequence - last} finished changes are missing: the journal had change ${end.sequence}, it ends with ${last}`,
    );
  const link = links[end.sequence - links[0].sequence];
  if (link?.checksum !== end.checksum) throw broken(2, "the number of finished changes does not fit the changes");
}

function parse(text: string, broken: (what: string) => StoreError): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw broken("the entry is not JSON");
  }
  if (isTooDeep(value)) throw broken("the entry is nested too deeply");
  return value;
}

/** A checksum only tells that nobody damaged a line, not who wrote it. */
export function isEntry(value: unknown): value is JournalEntry {
  if (!isJsonObject(value) || !Number.isSafeInteger(value.sequence) || !Array.isArray(value.changes)) return false;
  if (value.time !== null && (typeof value.time !== "string" || Number.isNaN(Date.parse(value.time)))) return false;
  return value.changes.every(
    (change: unknown) =>
      isJsonObject(change) &&
      typeof change.key === "string" &&
      (typeof change.remove === "string" || (typeof change.put === "string" && isJsonObject(change.record))),
  );
}
