import { type StateFolder, stateNames, writeAll } from "../folder/StateFolder.ts";
import { guarded, systemRefusal } from "../folder/systemRefusal.ts";
import { StoreError } from "../StoreError.ts";
import { JournalEnd } from "./JournalEnd.ts";
import type { JournalEntry } from "./JournalEntry.ts";
import { type ChainLink, endLine, type JournalHead, journalLine } from "./journalLines.ts";
import type { ReadJournal } from "./readJournal.ts";

const name = stateNames.journal;

/** The journal of a state folder that this process writes: each change is durable before `append` returns. */
export class Journal {
  readonly #folder: StateFolder;
  readonly #file: string;
  readonly #end: number;
  readonly #writer: number;
  readonly #endPosition: number;
  /** The same, beside the journal. */
  readonly #marked: JournalEnd;
  #link: ChainLink;
  #length: number;
  /** An unfinished line that could not be cut off again stands at the end. */
  #isTorn = false;

  private constructor(folder: StateFolder, link: ChainLink, length: number, endPosition: number) {
    this.#folder = folder;
    this.#file = folder.fileOf(name);
    this.#link = link;
    this.#length = length;
    this.#endPosition = endPosition;
    this.#marked = new JournalEnd(folder);
    this.#writer = folder.openToWrite(name);
    try {
      this.#end = folder.openToWrite(name, true);
    } catch (error) {
      folder.disk.closeSync(this.#writer);
      throw error;
    }
  }

  /** Replaces the journal by a new one that continues a document. */
  static start(folder: StateFolder, head: JournalHead): Journal {
    const { line, checksum } = journalLine(head, null);
    const link = { sequence: head.base, checksum };
    const length = folder.replace(name, [line, endLine(link)]);
    const journal = new Journal(folder, link, length, Buffer.byteLength(line));
    journal.#marked.mark(link);
    journal.#marked.sync();
    return journal;
  }

  /** Goes on with a journal that was read: its unfinished end is cut off, a hard link to another file is broken. */
  static resume(folder: StateFolder, read: ReadJournal, bytes: Buffer): Journal {
    const whole = bytes.subarray(0, read.length);
    const isEnded = whole[whole.length - 1] === lineFeed;
    const isAlone = folder.stat(name)?.nlink === 1;
    if (!isEnded || !isAlone || read.torn) folder.replace(name, isEnded ? [whole] : [whole, "\n"]);
    const length = read.length + (isEnded ? 0 : 1);
    const journal = new Journal(folder, read.links[read.links.length - 1], length, whole.indexOf(lineFeed) + 1);
    journal.#markEnd();
    return journal;
  }

  get length(): number {
    return this.#length;
  }

  /** The last change in the chain. */
  get link(): ChainLink {
    return this.#link;
  }

  append(entry: JournalEntry): void {
    const { disk } = this.#folder;
    this.requireOwn();
    const { line, checksum } = journalLine(entry, this.#link.checksum);
    const bytes = Buffer.from(line);
    try {
      writeAll(disk, this.#writer, bytes);
      disk.fsyncSync(this.#writer);
    } catch (error) {
      this.#isTorn = true;
      this.#cutBack();
      throw systemRefusal(this.#file, error);
    }
    this.#length += bytes.length;
    this.#link = { sequence: entry.sequence, checksum };
    this.#markEnd();
  }

  /**
   * Refuses to go on where the file is no longer the one that this process writes: removed, replaced, or written by another
   * process. What was appended after that would be lost, or another's changes would be.
   */
  requireOwn(): void {
    const { disk } = this.#folder;
    if (this.#isTorn && !this.#cutBack()) throw new StoreError("StoreUnwritable", { file: this.#file, reason: "EIO" });
    const own = guarded(this.#file, () => disk.fstatSync(this.#writer));
    const there = this.#folder.stat(name);
    if (!there) throw new StoreError("StoreGone", { file: this.#file });
    if (there.ino !== own.ino || there.dev !== own.dev || own.size !== this.#length)
      throw new StoreError("StoreShared", { file: this.#file });
  }

  close(): void {
    this.#marked.close();
    for (const descriptor of [this.#writer, this.#end])
      try {
        this.#folder.disk.closeSync(descriptor);
      } catch {
        // All that was appended was flushed; there is nothing that closing could lose.
      }
  }

  #markEnd(): void {
    try {
      writeAll(this.#folder.disk, this.#end, Buffer.from(endLine(this.#link)), this.#endPosition);
    } catch {
      // The change itself is durable. The line lags behind until the next change.
    }
    this.#marked.mark(this.#link);
  }

  #cutBack(): boolean {
    try {
      this.#folder.disk.ftruncateSync(this.#end, this.#length);
      this.#isTorn = false;
      return true;
    } catch {
      // Tried again before the next change; else the unfinished line is mended at the next opening.
      return false;
    }
  }
}

const lineFeed = 10;
