import { linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { guarded, stateFileNames } from "./StateFiles.ts";
import { StoreError, type StoreNotice, storeNotice } from "./StoreError.ts";

interface Holder {
  readonly pid: number;
  /** When the process began, in the kernel's ticks, so that a later process with the same number is not taken for it. */
  readonly start: string | null;
  readonly host: string;
}

const heldHere = new Set<string>();

/**
 * The file that keeps a second process out of a state folder. It names its holder; when the holder has ended without
 * letting go (killed), the next process takes the lock over.
 */
export class StateLock {
  readonly #file: string;
  readonly notices: readonly StoreNotice[];

  private constructor(file: string, notices: readonly StoreNotice[]) {
    this.#file = file;
    this.notices = notices;
  }

  static acquire(folder: string): StateLock {
    const file = join(folder, stateFileNames.lock);
    const notices: StoreNotice[] = [];
    for (let attempt = 0; !create(file); attempt++) {
      const content = read(file);
      if (content === null) continue;
      const holder = parse(content);
      if (heldHere.has(file) || isAlive(holder) || attempt > 3) throw locked(folder, file, holder);
      if (takeAway(file, content)) notices.push(storeNotice("LockTakenOver", { pid: holder?.pid ?? "unknown" }));
    }
    heldHere.add(file);
    return new StateLock(file, notices);
  }

  release(): void {
    if (!heldHere.delete(this.#file)) return;
    try {
      unlinkSync(this.#file);
    } catch {
      // Somebody removed it by hand; there is nothing left to let go.
    }
  }
}

/** Creates the lock with its content in one step; false when there is one already. */
function create(file: string): boolean {
  const holder: Holder = {
    pid: process.pid,
    start: startOf(process.pid),
    host: hostname(),
  };
  const text = `${JSON.stringify(holder)}\n`;
  const own = `${file}.${process.pid}`;
  return guarded(file, () => {
    writeFileSync(own, text);
    try {
      linkSync(own, file);
      return true;
    } catch (error) {
      if (codeOf(error) === "EEXIST") return false;
      return createWithoutLinks(file, text);
    } finally {
      unlinkSync(own);
    }
  });
}

function createWithoutLinks(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** Moves a dead holder's lock aside; when another process was faster, its lock is put back. */
function takeAway(file: string, stale: string): boolean {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    return guarded(file, () => {
      throw error;
    });
  }
  const moved = read(aside);
  if (moved !== stale) {
    try {
      linkSync(aside, file);
    } catch {
      // A third process holds it now; the loop meets it next.
    }
  }
  unlinkSync(aside);
  return moved === stale;
}

function isAlive(holder: Holder | null): boolean {
  if (!holder) return false;
  if (holder.host !== hostname()) return true;
  if (holder.pid === process.pid && holder.start === startOf(process.pid)) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (codeOf(error) === "ESRCH") return false;
  }
  const start = startOf(holder.pid);
  return start === null || holder.start === null || start === holder.start;
}

/** Field 22 of /proc/PID/stat, counted after the command name in parentheses; null where there is no such file. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

function parse(content: string): Holder | null {
  try {
    const value = JSON.parse(content) as Partial<Holder> | null;
    if (!value || !Number.isSafeInteger(value.pid) || typeof value.host !== "string") return null;
    return {
      pid: Number(value.pid),
      start: typeof value.start === "string" ? value.start : null,
      host: value.host,
    };
  } catch {
    return null;
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw new StoreError("StoreUnreadable", {
      file,
      reason: codeOf(error) ?? String(error),
    });
  }
}

function locked(folder: string, file: string, holder: Holder | null): StoreError {
  return new StoreError("StoreLocked", {
    folder,
    file,
    pid: holder?.pid ?? "unknown",
    host: holder?.host ?? "unknown",
  });
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
