import { type ClrException, clrException } from "../../objects/errors/PSError.ts";

/** What somebody does to a file while streams have it open. */
export type FileUse = "read" | "write" | "delete";

interface Holder {
  readonly uses: ReadonlySet<FileUse>;
  /** What others may do meanwhile. */
  readonly shares: ReadonlySet<FileUse>;
}

/** The files that streams have open, by full path. Unix keeps others from what a stream has for itself, and from nothing else. */
export class OpenFiles {
  readonly #open = new Map<string, Holder[]>();
  readonly #look: "Windows" | "Unix";

  constructor(look: "Windows" | "Unix") {
    this.#look = look;
  }

  /**
   * Notes a stream by the names of its FileAccess and FileShare; throws the IOException of .NET where another one stands in its
   * way. Gives what ends it.
   */
  hold(path: string, access: string, share: string): () => void {
    const key = path.toLowerCase();
    const others = this.#open.get(key) ?? [];
    const holder = { uses: usesOf(access), shares: usesOf(share) };
    if (others.some((other) => this.#stands(other, holder.uses) || this.#stands(holder, other.uses))) throw inUse(path);
    this.#open.set(key, [...others, holder]);
    return () => {
      const left = (this.#open.get(key) ?? []).filter((each) => each !== holder);
      if (left.length === 0) this.#open.delete(key);
      else this.#open.set(key, left);
    };
  }

  /** Throws where a stream does not share what is done to its file. `told`: the path of the message; null: it tells none. */
  check(path: string, use: FileUse, told: string | null = path): void {
    if (this.#open.size === 0) return;
    const holders = this.#open.get(path.toLowerCase()) ?? [];
    if (holders.some((holder) => this.#stands(holder, new Set([use])))) throw inUse(told);
  }

  #stands({ shares }: Holder, uses: ReadonlySet<FileUse>): boolean {
    if (this.#look === "Unix") return shares.size === 0 && !uses.has("delete");
    return [...uses].some((use) => !shares.has(use));
  }
}

/** `Read, Delete`, as FileAccess and FileShare are written. */
function usesOf(names: string): ReadonlySet<FileUse> {
  const uses = new Set<FileUse>();
  for (const name of names.split(", ")) {
    if (name.startsWith("Read")) uses.add("read");
    if (name.endsWith("Write")) uses.add("write");
    if (name === "Delete") uses.add("delete");
  }
  return uses;
}

function inUse(path: string | null): ClrException {
  const file = path === null ? "" : ` '${path}'`;
  return clrException(
    "System.IO.IOException",
    `The process cannot access the file${file} because it is being used by another process.`,
  );
}
