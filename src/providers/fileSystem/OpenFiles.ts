import { clrException } from "../../objects/errors/PSError.ts";

/** The files that streams have open, by full path; of how they share only whether a stream shares its file with nobody. */
export class OpenFiles {
  readonly #open = new Map<string, { count: number; alone: boolean }>();

  /** Notes a stream; throws the IOException of .NET where another one stands in its way. Gives what ends it. */
  hold(path: string, alone: boolean): () => void {
    const key = path.toLowerCase();
    const other = this.#open.get(key);
    if (other && (other.alone || alone)) throw inUse(path);
    this.#open.set(key, { count: (other?.count ?? 0) + 1, alone });
    return () => this.#release(key);
  }

  /** Throws for a file that a stream has for itself. */
  check(path: string): void {
    if (this.#open.size > 0 && this.#open.get(path.toLowerCase())?.alone) throw inUse(path);
  }

  #release(key: string): void {
    const held = this.#open.get(key);
    if (held && held.count > 1) held.count--;
    else this.#open.delete(key);
  }
}

function inUse(path: string): unknown {
  return clrException(
    "System.IO.IOException",
    `The process cannot access the file '${path}' because it is being used by another process.`,
  );
}
