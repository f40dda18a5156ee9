import { type StateFolder, stateNames, writeAll } from "../folder/StateFolder.ts";
import { type ChainLink, endLine, parseEndLine } from "./journalLines.ts";

const name = stateNames.end;
const largest = 1_000;

/**
 * How far the journal got, in a file of its own beside it. A journal that is put back from an earlier day is whole and fits
 * its document; only this tells that finished changes came after it. The file is overwritten in place after each change,
 * like the journal's own line `end`: it may lag behind, never run ahead. Not being able to write it harms no change.
 */
export class JournalEnd {
  readonly #folder: StateFolder;
  #descriptor: number | null = null;

  constructor(folder: StateFolder) {
    this.#folder = folder;
  }

  /** What the file says; null when there is none. */
  static read(folder: StateFolder): ChainLink | "unreadable" | null {
    const bytes = folder.read(name, largest);
    if (!bytes) return null;
    const text = bytes.toString("latin1");
    return (text.endsWith("\n") && parseEndLine(text.slice(0, -1))) || "unreadable";
  }

  mark(link: ChainLink): void {
    try {
      this.#descriptor ??= this.#open(link);
      writeAll(this.#folder.disk, this.#descriptor, Buffer.from(endLine(link)), 0);
    } catch {
      // The change itself is durable. The file lags behind until the next change.
    }
  }

  /** Makes what was marked durable. */
  sync(): void {
    try {
      if (this.#descriptor !== null) this.#folder.disk.fsyncSync(this.#descriptor);
    } catch {
      // As above.
    }
  }

  close(): void {
    try {
      if (this.#descriptor !== null) this.#folder.disk.closeSync(this.#descriptor);
    } catch {
      // There is nothing that closing could lose.
    }
    this.#descriptor = null;
  }

  /** A file of another size is no end, and one with other names may be somebody else's: it is written anew. */
  #open(link: ChainLink): number {
    const line = endLine(link);
    const there = this.#folder.stat(name);
    if (there?.nlink !== 1 || there.size !== line.length) this.#folder.replace(name, [line]);
    return this.#folder.openToWrite(name, true);
  }
}
