import type { Stats } from "node:fs";
import { LowSync, type SyncAdapter } from "lowdb";
import { type StateFolder, stateNames } from "../folder/StateFolder.ts";
import { readCopy, writeCopy } from "../record/copies.ts";
import { StoreError } from "../StoreError.ts";
import { type ReadDocument, readDocument, type StoredDocument, storedText } from "./StoredDocument.ts";

const largestDocument = 256 * 1024 * 1024;

/**
 * The document of a state folder, held by lowdb. The adapter adds what lowdb's own file adapters lack: a document is
 * replaced as a whole and durably, carries the checksum of its text, is read with all faults told by their place, and is
 * copied, so that what a person changes in it can be told from what the store wrote.
 */
export class DocumentFile {
  readonly #folder: StateFolder;
  readonly #adapter: DocumentAdapter;
  readonly #database: LowSync<StoredDocument | null>;

  constructor(folder: StateFolder, version: number) {
    this.#folder = folder;
    this.#adapter = new DocumentAdapter(folder, version);
    this.#database = new LowSync<StoredDocument | null>(this.#adapter, null);
  }

  /** Null when there is none. */
  read(): ReadDocument | null {
    this.#adapter.found = null;
    this.#database.read();
    return this.#adapter.found;
  }

  /** Gives back the checksum. */
  write(document: Omit<StoredDocument, "checksum">): string {
    this.#database.data = { ...document, checksum: null };
    this.#database.write();
    return this.#adapter.written;
  }

  /** Bytes of the document that was read or written last. */
  get size(): number {
    return this.#adapter.size;
  }

  /** False where the document that lies there now is known not to be the one that was read or written last. */
  get isOwn(): boolean {
    const { stats } = this.#adapter;
    const there = statsOf(this.#folder);
    return !stats || !there || (["ino", "size", "mtimeMs"] as const).every((each) => there[each] === stats[each]);
  }

  /** What the store wrote as the document of this checksum, where the copy is still good. */
  readBefore(sum: string, version: number): ReadDocument | null {
    const copy = readCopy(this.#folder, copyOf(sum));
    if (!copy) return null;
    const read = readDocument(copy, this.#folder.fileOf(stateNames.document), version);
    return read.isIntact && read.document.checksum === sum ? read : null;
  }

  /** All copies that are still good. */
  copies(version: number): readonly ReadDocument[] {
    return this.#folder
      .list(stateNames.copies)
      .flatMap((name) => copyForm.exec(name)?.[1] ?? [])
      .map((sum) => this.readBefore(sum, version))
      .filter((copy) => copy !== null);
  }

  /** Removes the copies of all other documents. */
  keepCopyOf(sum: string): void {
    for (const name of this.#folder.list(stateNames.copies))
      if (copyForm.test(name) && name !== `${copyOf(sum)}.gz`) this.#folder.remove(`${stateNames.copies}/${name}`);
  }

  /** Whether any copy is there. */
  get hasCopy(): boolean {
    return this.#folder.list(stateNames.copies).some((name) => copyForm.test(name));
  }
}

const copyForm = /^organization-([0-9a-f]{32})\.json\.gz(\.new)?$/;

function copyOf(sum: string): string {
  return `organization-${sum}.json`;
}

/** Null also where the system does not tell: reading or writing the document says why. */
function statsOf(folder: StateFolder): Stats | null {
  try {
    return folder.stat(stateNames.document);
  } catch (error) {
    if (error instanceof StoreError) return null;
    throw error;
  }
}

class DocumentAdapter implements SyncAdapter<StoredDocument | null> {
  found: ReadDocument | null = null;
  written = "";
  size = 0;
  /** Of the file that was read or written last. */
  stats: Stats | null = null;
  readonly #folder: StateFolder;
  readonly #version: number;

  constructor(folder: StateFolder, version: number) {
    this.#folder = folder;
    this.#version = version;
  }

  read(): StoredDocument | null {
    this.stats = statsOf(this.#folder);
    const bytes = this.#folder.read(stateNames.document, largestDocument);
    if (!bytes) return null;
    this.size = bytes.length;
    this.found = readDocument(bytes, this.#folder.fileOf(stateNames.document), this.#version);
    return this.found.document;
  }

  write(document: StoredDocument | null): void {
    if (!document) return;
    const { text, checksum: sum } = storedText(document);
    const bytes = Buffer.from(text);
    if (document.revision > 0) writeCopy(this.#folder, copyOf(sum), bytes);
    this.size = this.#folder.replace(stateNames.document, [bytes]);
    this.stats = statsOf(this.#folder);
    this.written = sum;
  }
}
