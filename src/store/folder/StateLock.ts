import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { StoreError, type StoreNotice, storeNotice } from "../StoreError.ts";
import { type StateFolder, stateNames } from "./StateFolder.ts";
import { guarded } from "./systemRefusal.ts";

interface Holder {
  readonly pid: number;
  /** When the process began, in the kernel's ticks, so that a later process with the same number is not taken for it. */
  readonly start: string | null;
  /** The start of the system, for the same reason; null where it is not told. */
  readonly boot: string | null;
  readonly host: string;
}

const heldHere = new Set<string>();
const largestLock = 10_000;
const attempts = 20;

/**
 * The file that keeps a second process out of a state folder. It names its holder; when the holder has ended without
 * letting go (killed), the next process takes the lock over.
 */
export class StateLock {
  readonly #folder: StateFolder;
  readonly #content: string;
  readonly notices: readonly StoreNotice[];

  private constructor(folder: StateFolder, content: string, notices: readonly StoreNotice[]) {
    this.#folder = folder;
    this.#content = content;
    this.notices = notices;
  }

  static acquire(folder: StateFolder): StateLock {
    const file = folder.fileOf(stateNames.lock);
    const content = ownContent();
    const notices: StoreNotice[] = [];
    for (let attempt = 0; !create(folder, stateNames.lock, content); attempt++) {
      const found = folder.read(stateNames.lock, largestLock)?.toString("utf8") ?? null;
      if (attempt >= attempts) throw locked(folder, parse(found ?? ""));
      if (found === null) continue;
      const holder = parse(found);
      if (heldHere.has(file) || isAlive(holder)) throw locked(folder, holder);
      if (!takeOver(folder, found, content)) continue;
      notices.push(storeNotice("LockTakenOver", { pid: holder?.pid ?? "unknown" }));
      break;
    }
    heldHere.add(file);
    return new StateLock(folder, content, notices);
  }

  /** Whether the lock still names this process. */
  get isHeld(): boolean {
    return this.#folder.read(stateNames.lock, largestLock)?.toString("utf8") === this.#content;
  }

  release(): void {
    if (!heldHere.delete(this.#folder.fileOf(stateNames.lock))) return;
    try {
      if (this.isHeld) this.#folder.remove(stateNames.lock);
    } catch {
      // Somebody put something else in its place; that is not this process's to remove.
    }
  }
}

/** Creates a file with its content in one step; false when there is one already. */
function create(folder: StateFolder, name: string, content: string): boolean {
  const file = folder.fileOf(name);
  folder.stat(name);
  const own = `${name}.${process.pid}`;
  return guarded(file, () => {
    folder.replace(own, [content], false);
    try {
      folder.disk.linkSync(folder.fileOf(own), file);
      return true;
    } catch (error) {
      if (codeOf(error) === "EEXIST") return false;
      return createWithoutLinks(folder, file, content);
    } finally {
      folder.remove(own);
    }
  });
}

function createWithoutLinks(folder: StateFolder, file: string, content: string): boolean {
  let descriptor: number;
  try {
    descriptor = folder.disk.openSync(file, "wx");
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
  try {
    folder.disk.writeSync(descriptor, content);
    return true;
  } finally {
    folder.disk.closeSync(descriptor);
  }
}

/**
 * Puts this process's lock in the place of a dead one's. Only who makes the second file may do so, and only while the dead
 * lock is still there: of several that come at once one succeeds, and none removes a living lock.
 */
function takeOver(folder: StateFolder, dead: string, content: string): boolean {
  const right = `${stateNames.lock}.takeover`;
  if (!create(folder, right, content)) {
    const other = folder.read(right, largestLock)?.toString("utf8") ?? null;
    if (other !== null && !isAlive(parse(other))) folder.remove(right);
    return false;
  }
  try {
    if (folder.read(stateNames.lock, largestLock)?.toString("utf8") !== dead) return false;
    folder.replace(stateNames.lock, [content], false);
    return true;
  } finally {
    folder.remove(right);
  }
}

function ownContent(): string {
  const { start } = startOf(process.pid);
  const holder: Holder = { pid: process.pid, start, boot: bootOf(), host: hostname() };
  return `${JSON.stringify(holder)}\n`;
}

function isAlive(holder: Holder | null): boolean {
  if (!holder) return false;
  if (holder.host !== hostname()) return true;
  const boot = bootOf();
  if (holder.boot !== null && boot !== null && holder.boot !== boot) return false;
  const { start, isZombie } = startOf(holder.pid);
  if (isZombie) return false;
  // This process holds no lock here, or it would have been told: the file is from an earlier one with its number.
  if (holder.pid === process.pid && holder.start === start) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (codeOf(error) === "ESRCH") return false;
  }
  return start === null || holder.start === null || start === holder.start;
}

/**
 * Fields 3 (state) and 22 (start) of /proc/PID/stat, counted after the command name in parentheses. A process that has ended
 * and was not yet collected by its parent still has a number there, and a state of Z or X.
 */
function startOf(pid: number): { readonly start: string | null; readonly isZombie: boolean } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { start: fields[19] ?? null, isZombie: fields[0] === "Z" || fields[0] === "X" };
  } catch {
    return { start: null, isZombie: false };
  }
}

function bootOf(): string | null {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim();
  } catch {
    return null;
  }
}

function parse(content: string): Holder | null {
  try {
    const value = JSON.parse(content) as Partial<Holder> | null;
    if (!value || !Number.isSafeInteger(value.pid) || Number(value.pid) <= 0 || typeof value.host !== "string")
      return null;
    const textOr = (given: unknown): string | null => (typeof given === "string" ? given : null);
    return { pid: Number(value.pid), start: textOr(value.start), boot: textOr(value.boot), host: value.host };
  } catch {
    return null;
  }
}

function locked(folder: StateFolder, holder: Holder | null): StoreError {
  return new StoreError("StoreLocked", {
    folder: folder.path,
    file: folder.fileOf(stateNames.lock),
    pid: holder?.pid ?? "unknown",
    host: holder?.host ?? "unknown",
  });
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
