import { CaseInsensitiveMap } from "../../base/CaseInsensitiveMap.ts";
import type { Clock } from "../../base/Clock.ts";
import { serverDisk } from "../../world/server/serverDisk.ts";
import {
  fileAttributes,
  type NamedStreams,
  type Volume,
  type VolumeEntry,
  type VolumeLink,
  type VolumePath,
  type VolumeTimes,
} from "./Volume.ts";

interface MemoryNode {
  name: string;
  parent: MemoryNode | null;
  /** Null for a file. */
  readonly children: CaseInsensitiveMap<MemoryNode> | null;
  readonly link: VolumeLink | undefined;
  readonly data: MemoryData;
}

/** What all hard links to a file have in common. */
interface MemoryData {
  readonly nodes: Set<MemoryNode>;
  /** The content; its buffer may have room for more behind it. */
  bytes: Uint8Array;
  creationTime: number;
  lastWriteTime: number;
  lastAccessTime: number;
  attributes: number;
  /** Null: it never had any. */
  streams: NamedStreams | null;
}

/** A drive that lives in memory and ends with its session; its sizes are those of a server's disk, its limit is lower. */
export class MemoryVolume implements Volume {
  readonly #clock: Clock;
  #root: MemoryNode;
  readonly #limit: number;
  #used = 0;
  #changes = 0;

  constructor(clock: Clock, limit = 1 << 30) {
    this.#clock = clock;
    this.#limit = limit;
    this.#root = this.#node("", true);
  }

  keep(): () => void {
    const [root, used, hasLinks] = [copied(this.#root), this.#used, this.hasLinks];
    return () => {
      this.#root = copied(root);
      this.#used = used;
      this.hasLinks = hasLinks;
    };
  }

  /** How often something on it was changed. */
  get changes(): number {
    return this.#changes;
  }

  /** A volume with the same content that goes its own way from here. */
  fork(clock: Clock): MemoryVolume {
    const made = new MemoryVolume(clock, this.#limit);
    made.#used = this.#used;
    made.#changes = this.#changes;
    made.hasLinks = this.hasLinks;
    made.#root = copied(this.#root);
    return made;
  }

  get totalBytes(): number {
    return serverDisk.size;
  }

  get usedBytes(): number {
    return serverDisk.taken + this.#used;
  }

  entry(path: VolumePath): VolumeEntry | null {
    const node = this.#find(path);
    return node ? entryOf(node) : null;
  }

  list(path: VolumePath): readonly VolumeEntry[] {
    return [...(this.#get(path).children?.values() ?? [])].map(entryOf);
  }

  read(path: VolumePath, limit?: number): Uint8Array {
    const { bytes } = this.#get(path).data;
    return limit === undefined ? bytes : bytes.subarray(0, limit);
  }

  write(path: VolumePath, bytes: Uint8Array): void {
    const existing = this.#find(path)?.data;
    const grown = this.#used + bytes.length - (existing?.bytes.length ?? 0);
    if (grown > this.#limit) throw new RangeError("The memory drive is full.");
    this.#used = grown;
    this.#changes++;
    if (existing) {
      existing.bytes = new Uint8Array(bytes);
      existing.lastWriteTime = this.#clock.now();
      existing.attributes |= fileAttributes.archive;
      return;
    }
    const node = this.#node(path[path.length - 1], false);
    node.data.bytes = new Uint8Array(bytes);
    this.#attach(path, node);
  }

  append(path: VolumePath, bytes: Uint8Array): void {
    const node = this.#get(path).data;
    if (this.#used + bytes.length > this.#limit) throw new RangeError("The memory drive is full.");
    this.#used += bytes.length;
    this.#changes++;
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

  hasLinks = false;

  createLink(path: VolumePath, link: VolumeLink, isDirectory: boolean): void {
    this.hasLinks = true;
    const node = this.#node(path[path.length - 1], isDirectory, { link });
    node.data.attributes |= fileAttributes.reparsePoint;
    this.#attach(path, node);
  }

  createHardLink(path: VolumePath, file: VolumePath): void {
    this.#attach(path, this.#node(path[path.length - 1], false, { data: this.#get(file).data }));
  }

  remove(path: VolumePath): void {
    this.#used -= dropped(this.#get(path));
    this.#detach(path);
  }

  move(from: VolumePath, to: VolumePath): void {
    const node = this.#get(from);
    this.#detach(from);
    node.name = to[to.length - 1];
    this.#attach(to, node);
  }

  setTimes(path: VolumePath, times: VolumeTimes): void {
    const node = this.#get(path).data;
    this.#changes++;
    node.creationTime = times.creationTime ?? node.creationTime;
    node.lastWriteTime = times.lastWriteTime ?? node.lastWriteTime;
    node.lastAccessTime = times.lastAccessTime ?? node.lastAccessTime;
  }

  setAttributes(path: VolumePath, attributes: number): void {
    this.#changes++;
    this.#get(path).data.attributes = attributes;
  }

  streams(path: VolumePath): NamedStreams {
    const node = this.#get(path).data;
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
    this.#changes++;
    parent.children?.set(node.name, node);
    node.parent = parent;
    parent.data.lastWriteTime = this.#clock.now();
  }

  #detach(path: VolumePath): void {
    const parent = this.#get(path.slice(0, -1));
    this.#changes++;
    parent.children?.delete(path[path.length - 1]);
    parent.data.lastWriteTime = this.#clock.now();
  }

  #node(
    name: string,
    isDirectory: boolean,
    { link, data }: { readonly link?: VolumeLink; readonly data?: MemoryData } = {},
  ): MemoryNode {
    const children = isDirectory ? new CaseInsensitiveMap<MemoryNode>() : null;
    const node = { name, parent: null, children, link, data: data ?? this.#data(isDirectory) };
    node.data.nodes.add(node);
    return node;
  }

  #data(isDirectory: boolean): MemoryData {
    const now = this.#clock.now();
    return {
      nodes: new Set(),
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
  const { data } = node;
  return {
    name: node.name,
    isDirectory: node.children !== null,
    length: data.bytes.length,
    creationTime: data.creationTime,
    lastWriteTime: data.lastWriteTime,
    lastAccessTime: data.lastAccessTime,
    attributes: data.attributes,
    link: node.link,
    otherPaths: data.nodes.size > 1 ? [...data.nodes].filter((each) => each !== node).map(pathOf) : undefined,
  };
}

function pathOf(node: MemoryNode): VolumePath {
  return node.parent ? [...pathOf(node.parent), node.name] : [];
}

/** Takes the names of a file or of everything in a folder away, and tells how many bytes have none left. */
function dropped(node: MemoryNode): number {
  node.data.nodes.delete(node);
  let size = node.data.nodes.size === 0 ? node.data.bytes.length : 0;
  for (const child of node.children?.values() ?? []) size += dropped(child);
  return size;
}

/** A copy of a tree. Contents are shared: what changes a file's makes them anew, or writes behind them. */
function copied(
  node: MemoryNode,
  parent: MemoryNode | null = null,
  known = new Map<MemoryData, MemoryData>(),
): MemoryNode {
  const data = known.get(node.data) ?? {
    ...node.data,
    // What has room behind it is written to in place.
    bytes: node.data.bytes.length === node.data.bytes.buffer.byteLength ? node.data.bytes : node.data.bytes.slice(),
    nodes: new Set(),
    streams: copiedStreams(node.data.streams),
  };
  known.set(node.data, data);
  const children = node.children && new CaseInsensitiveMap<MemoryNode>();
  const copy: MemoryNode = { ...node, parent, children, data };
  data.nodes.add(copy);
  for (const [name, child] of node.children ?? []) children?.set(name, copied(child, copy, known));
  return copy;
}

function copiedStreams(streams: NamedStreams | null): NamedStreams | null {
  return streams && new CaseInsensitiveMap(streams);
}
