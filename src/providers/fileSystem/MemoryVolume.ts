import { CaseInsensitiveMap } from "../../base/CaseInsensitiveMap.ts";
import type { Clock } from "../../base/Clock.ts";
import {
  fileAttributes,
  type NamedStreams,
  type Volume,
  type VolumeEntry,
  type VolumePath,
  type VolumeTimes,
} from "./Volume.ts";

interface MemoryNode {
  name: string;
  /** Null for a file. */
  readonly children: CaseInsensitiveMap<MemoryNode> | null;
  /** The content; its buffer may have room for more behind it. */
  bytes: Uint8Array;
  creationTime: number;
  lastWriteTime: number;
  lastAccessTime: number;
  attributes: number;
  /** Null: it never had any. */
  streams: NamedStreams | null;
}

/** A drive that lives in memory and ends with its session. */
export class MemoryVolume implements Volume {
  readonly #clock: Clock;
  readonly #root: MemoryNode;
  readonly #limit: number;
  #used = 0;

  constructor(clock: Clock, limit = 1 << 30) {
    this.#clock = clock;
    this.#limit = limit;
    this.#root = this.#node("", true);
  }

  get totalBytes(): number {
    return this.#limit;
  }

  get usedBytes(): number {
    return this.#used;
  }

  entry(path: VolumePath): VolumeEntry | null {
    const node = this.#find(path);
    return node ? entryOf(node) : null;
  }

  list(path: VolumePath): readonly VolumeEntry[] {
    return [...(this.#get(path).children?.values() ?? [])].map(entryOf);
  }

  read(path: VolumePath, limit?: number): Uint8Array {
    const { bytes } = this.#get(path);
    return limit === undefined ? bytes : bytes.subarray(0, limit);
  }

  write(path: VolumePath, bytes: Uint8Array): void {
    const existing = this.#find(path);
    const grown = this.#used + bytes.length - (existing?.bytes.length ?? 0);
    if (grown > this.#limit) throw new RangeError("The memory drive is full.");
    this.#used = grown;
    if (existing) {
      existing.bytes = new Uint8Array(bytes);
      existing.lastWriteTime = this.#clock.now();
      existing.attributes |= fileAttributes.archive;
      return;
    }
    const node = this.#node(path[path.length - 1], false);
    node.bytes = new Uint8Array(bytes);
    this.#attach(path, node);
  }

  append(path: VolumePath, bytes: Uint8Array): void {
    const node = this.#get(path);
    if (this.#used + bytes.length > this.#limit) throw new RangeError("The memory drive is full.");
    this.#used += bytes.length;
    const start = node.bytes.length;
    const length = start + bytes.length;
    let room = new Uint8Array(node.bytes.buffer);
    if (room.length < length) {
      room = new Uint8Array(length * 2);
      room.set(node.bytes);
    }
    room.set(bytes, start);
    node.bytes = room.subarray(0, length);
    node.lastWriteTime = this.#clock.now();
    node.attributes |= fileAttributes.archive;
  }

  createDirectory(path: VolumePath): void {
    this.#attach(path, this.#node(path[path.length - 1], true));
  }

  remove(path: VolumePath): void {
    this.#used -= sizeOf(this.#get(path));
    this.#detach(path);
  }

  move(from: VolumePath, to: VolumePath): void {
    const node = this.#get(from);
    this.#detach(from);
    node.name = to[to.length - 1];
    this.#attach(to, node);
  }

  setTimes(path: VolumePath, times: VolumeTimes): void {
    const node = this.#get(path);
    node.creationTime = times.creationTime ?? node.creationTime;
    node.lastWriteTime = times.lastWriteTime ?? node.lastWriteTime;
    node.lastAccessTime = times.lastAccessTime ?? node.lastAccessTime;
  }

  setAttributes(path: VolumePath, attributes: number): void {
    this.#get(path).attributes = attributes;
  }

  streams(path: VolumePath): NamedStreams {
    const node = this.#get(path);
    node.streams ??= new CaseInsensitiveMap();
    return node.streams;
  }

  #find(path: VolumePath): MemoryNode | null {
    let node: MemoryNode | undefined = this.#root;
    for (const name of path) {
      node = node.children?.get(name);
      if (!node) return null;
    }
    return node;
  }

  #get(path: VolumePath): MemoryNode {
    const node = this.#find(path);
    if (!node) throw new Error(`No entry ${path.join("\\")}`);
    return node;
  }

  #attach(path: VolumePath, node: MemoryNode): void {
    const parent = this.#get(path.slice(0, -1));
    parent.children?.set(node.name, node);
    parent.lastWriteTime = this.#clock.now();
  }

  #detach(path: VolumePath): void {
    const parent = this.#get(path.slice(0, -1));
    parent.children?.delete(path[path.length - 1]);
    parent.lastWriteTime = this.#clock.now();
  }

  #node(name: string, isDirectory: boolean): MemoryNode {
    const now = this.#clock.now();
    return {
      name,
      children: isDirectory ? new CaseInsensitiveMap() : null,
      bytes: new Uint8Array(0),
      creationTime: now,
      lastWriteTime: now,
      lastAccessTime: now,
      attributes: isDirectory ? fileAttributes.directory : fileAttributes.archive,
      streams: null,
    };
  }
}

function entryOf(node: MemoryNode): VolumeEntry {
  return {
    name: node.name,
    isDirectory: node.children !== null,
    length: node.bytes.length,
    creationTime: node.creationTime,
    lastWriteTime: node.lastWriteTime,
    lastAccessTime: node.lastAccessTime,
    attributes: node.attributes,
  };
}

function sizeOf(node: MemoryNode): number {
  let size = node.bytes.length;
  for (const child of node.children?.values() ?? []) size += sizeOf(child);
  return size;
}
