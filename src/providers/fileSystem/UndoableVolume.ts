import type { NamedStreams, Volume, VolumeEntry, VolumeLink, VolumePath, VolumeTimes } from "./Volume.ts";

/** What was under a path before it was changed; `bytes` null: a folder. */
interface Before {
  readonly path: VolumePath;
  readonly entry: VolumeEntry;
  readonly bytes: Uint8Array | null;
  /** It is a folder of which only the time changes, since something in it does. */
  isAround: boolean;
}

/** What was changed since a moment. */
interface Log {
  /** What was there, by the path's text without case; the path alone: nothing was. */
  readonly paths: Map<string, Before | VolumePath>;
  bytes: number;
  /** How many paths are not remembered, since there is too much in them. */
  left: number;
}

export interface UndoneFiles {
  /** How many paths are as they were. */
  readonly files: number;
  /** How many are not, since what was in them is more than is remembered. */
  readonly left: number;
}

/** Bytes of old files that are remembered, of all moments together. */
const mostBytes = 64_000_000;

/**
 * Another volume of which changes can be taken back, those since the last moment first. Hard links
 * become files, and named streams stay as they are.
 */
export class UndoableVolume implements Volume {
  readonly #logs: Log[] = [];
  changes = 0;

  constructor(readonly inner: Volume) {}

  /** What changes from here on can be taken back as one; `most`: so many moments are remembered. */
  begin(most: number): void {
    this.#logs.push({ paths: new Map(), bytes: 0, left: 0 });
    if (this.#logs.length > most) this.#logs.shift();
  }

  /** Joins what was changed since the last moment with what was changed before it. */
  forgetLast(): void {
    const last = this.#logs.pop();
    const before = this.#logs.at(-1);
    if (!last || !before) return;
    for (const [key, each] of last.paths) if (!before.paths.has(key)) before.paths.set(key, each);
    before.bytes += last.bytes;
    before.left += last.left;
  }

  /** Takes back what was changed since the last moment, which is forgotten. */
  undo(): UndoneFiles {
    const { paths, left } = this.#logs.pop() ?? { paths: new Map(), left: 0 };
    const { inner } = this;
    const changed = [...paths.values()];
    for (const path of changed.filter(isPath).sort((left, right) => left.length - right.length))
      if (inner.entry(path)) inner.remove(path);
    const before = changed.filter((each): each is Before => !isPath(each));
    before.sort((left, right) => left.path.length - right.path.length);
    for (const each of before) this.#restore(each);
    // Times of folders change with what is in them.
    for (const { path, entry } of before.reverse()) if (inner.entry(path)) inner.setTimes(path, entry);
    return { files: changed.filter((each) => isPath(each) || !each.isAround).length, left };
  }

  #restore({ path, entry, bytes }: Before): void {
    const { inner } = this;
    const now = inner.entry(path);
    if (now && (now.isDirectory !== entry.isDirectory || now.link !== undefined || entry.link !== undefined))
      inner.remove(path);
    if (entry.link) inner.createLink(path, entry.link, entry.isDirectory);
    else if (bytes) inner.write(path, bytes);
    else if (!inner.entry(path)) inner.createDirectory(path);
    if (path.length > 0) inner.setAttributes(path, entry.attributes);
  }

  /** A path, and with `whole` all below it, is about to change. */
  #touch(path: VolumePath, whole = false): void {
    this.changes++;
    this.#note(path, whole);
    const folder = path.slice(0, -1);
    const entry = path.length > 0 ? this.inner.entry(folder) : null;
    const log = this.#logs.at(-1);
    const key = folder.join("\\").toLowerCase();
    if (log && entry && !log.paths.has(key)) log.paths.set(key, { path: folder, entry, bytes: null, isAround: true });
  }

  #note(path: VolumePath, whole: boolean): void {
    const log = this.#logs.at(-1);
    const key = path.join("\\").toLowerCase();
    if (!log) return;
    const entry = this.inner.entry(path);
    const known = log.paths.get(key);
    if (known && !isPath(known)) known.isAround = false;
    if (!known) {
      if (!entry) log.paths.set(key, path);
      else if (entry.isDirectory || entry.link) log.paths.set(key, { path, entry, bytes: null, isAround: false });
      else if (!this.#hasRoom(log, entry.length)) log.left++;
      else {
        log.bytes += entry.length;
        log.paths.set(key, { path, entry, bytes: this.inner.read(path).slice(), isAround: false });
      }
    }
    if (whole && entry?.isDirectory && !entry.link)
      for (const { name } of this.inner.list(path)) this.#note([...path, name], true);
  }

  /** Whether so many bytes can be remembered; the oldest moments are forgotten for them. */
  #hasRoom(current: Log, bytes: number): boolean {
    const taken = (): number => this.#logs.reduce((sum, log) => sum + log.bytes, 0);
    for (const log of this.#logs) {
      if (taken() + bytes <= mostBytes || log === current) break;
      log.left += log.paths.size;
      log.paths.clear();
      log.bytes = 0;
    }
    return taken() + bytes <= mostBytes;
  }

  entry(path: VolumePath): VolumeEntry | null {
    return this.inner.entry(path);
  }

  list(path: VolumePath): readonly VolumeEntry[] {
    return this.inner.list(path);
  }

  read(path: VolumePath, limit?: number): Uint8Array {
    return this.inner.read(path, limit);
  }

  write(path: VolumePath, bytes: Uint8Array): void {
    this.#touch(path);
    this.inner.write(path, bytes);
  }

  append(path: VolumePath, bytes: Uint8Array): void {
    this.#touch(path);
    this.inner.append(path, bytes);
  }

  createDirectory(path: VolumePath): void {
    this.#touch(path);
    this.inner.createDirectory(path);
  }

  get hasLinks(): boolean {
    return this.inner.hasLinks;
  }

  createLink(path: VolumePath, link: VolumeLink, isDirectory: boolean): void {
    this.#touch(path);
    this.inner.createLink(path, link, isDirectory);
  }

  createHardLink(path: VolumePath, file: VolumePath): void {
    this.#touch(path);
    this.inner.createHardLink(path, file);
  }

  remove(path: VolumePath): void {
    this.#touch(path, true);
    this.inner.remove(path);
  }

  move(from: VolumePath, to: VolumePath): void {
    this.#touch(from, true);
    this.#touch(to);
    this.inner.move(from, to);
  }

  setTimes(path: VolumePath, times: VolumeTimes): void {
    this.#touch(path);
    this.inner.setTimes(path, times);
  }

  setAttributes(path: VolumePath, attributes: number): void {
    this.#touch(path);
    this.inner.setAttributes(path, attributes);
  }

  streams(path: VolumePath): NamedStreams {
    return this.inner.streams(path);
  }

  get totalBytes(): number {
    return this.inner.totalBytes;
  }

  get usedBytes(): number {
    return this.inner.usedBytes;
  }
}

function isPath(each: Before | VolumePath): each is VolumePath {
  return Array.isArray(each);
}
