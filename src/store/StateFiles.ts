import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { StoreError } from "./StoreError.ts";

/** The names of the store's files in a state folder. */
export const stateFileNames = {
  document: "organization.json",
  journal: "journal.jsonl",
  lock: "lock.json",
} as const;

/** Creates the state folder when it is absent. */
export function ensureFolder(folder: string): void {
  guarded(folder, () => makeFolders(folder));
  if (!statSync(folder).isDirectory()) throw new StoreError("StoreNotFolder", { folder });
}

/** One by one: asked for all at once, Node never returns where the system knows folders that cannot be made (/proc). */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(resolve(folder)));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

export function readText(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    if (code === "ENOTDIR") throw new StoreError("StoreNotFolder", { folder: file });
    throw new StoreError("StoreUnreadable", { file, reason: code ?? message });
  }
}

/** Replaces a file as a whole: after a crash it holds the old text or the new one, never a part. */
export function replaceFile(folder: string, name: string, pieces: Iterable<string>): void {
  const file = join(folder, name);
  const temporary = temporaryName(file);
  guarded(file, () => {
    let descriptor: number | null = openSync(temporary, "w");
    try {
      for (const piece of pieces) writeAll(descriptor, Buffer.from(piece));
      fsyncSync(descriptor);
      closeSync(descriptor);
      descriptor = null;
      renameSync(temporary, file);
    } catch (error) {
      if (descriptor !== null) closeSync(descriptor);
      removeQuietly(temporary);
      throw error;
    }
    syncFolder(folder);
  });
}

/** The name under which the next text of a file is written before it takes the file's place. */
export function temporaryName(file: string): string {
  return `${file}.new`;
}

/** A file that only grows, each piece durable before `append` returns. */
export class AppendFile {
  readonly #file: string;
  readonly #descriptor: number;
  #length: number;

  constructor(file: string) {
    this.#file = file;
    this.#descriptor = guarded(file, () => openSync(file, "a"));
    this.#length = statSync(file).size;
  }

  get length(): number {
    return this.#length;
  }

  append(text: string): void {
    const bytes = Buffer.from(text);
    guarded(this.#file, () => {
      try {
        writeAll(this.#descriptor, bytes);
        fsyncSync(this.#descriptor);
      } catch (error) {
        this.#cutBack();
        throw error;
      }
    });
    this.#length += bytes.length;
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #cutBack(): void {
    try {
      ftruncateSync(this.#descriptor, this.#length);
    } catch {
      // A device that cannot be cut: the unfinished line is mended at the next opening.
    }
  }
}

export function truncateFile(file: string, length: number): void {
  guarded(file, () => {
    const descriptor = openSync(file, "r+");
    try {
      ftruncateSync(descriptor, length);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  });
}

export function removeLeftover(file: string): boolean {
  return existsSync(file) && removeQuietly(file);
}

/** Runs a write and turns what the system says into the store's own errors. */
export function guarded<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw storeErrorOf(file, error);
  }
}

const writeRefusals: ReadonlyMap<string, string> = new Map([
  ["EROFS", "its file system is read-only"],
  ["EACCES", "this user has no permission"],
  ["EPERM", "the system does not permit it"],
]);

export function storeErrorOf(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOSPC" || code === "EDQUOT") return new StoreError("StoreFull", { file });
  const refusal = code === undefined ? undefined : writeRefusals.get(code);
  if (refusal !== undefined) return new StoreError("StoreReadOnly", { file, reason: `${refusal} (${code})` });
  if (code === "ENOTDIR" || code === "EEXIST") return new StoreError("StoreNotFolder", { folder: file });
  return code ? new StoreError("StoreUnwritable", { file, reason: code }) : error;
}

function writeAll(descriptor: number, bytes: Buffer): void {
  for (let offset = 0; offset < bytes.length; ) offset += writeSync(descriptor, bytes, offset);
}

function removeQuietly(file: string): boolean {
  try {
    unlinkSync(file);
    return true;
  } catch {
    return false;
  }
}

/** Makes a rename durable. Windows has no way to ask for that and needs none. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const descriptor = openSync(folder, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
