import type { CaseInsensitiveMap } from "../../base/CaseInsensitiveMap.ts";

/** The named streams that a file has besides its content, in the order in which they were made. */
export type NamedStreams = CaseInsensitiveMap<Uint8Array>;

/** A name that leads elsewhere. The target is a path as it was written; a relative one begins in the link's folder. */
export interface VolumeLink {
  readonly type: "SymbolicLink" | "Junction";
  readonly target: string;
}

/** What one drive's storage says of a file or folder. Times are milliseconds since 1970. */
export interface VolumeEntry {
  /** The name as it is spelled in its folder; "" for the root. */
  readonly name: string;
  readonly isDirectory: boolean;
  readonly length: number;
  readonly creationTime: number;
  readonly lastWriteTime: number;
  readonly lastAccessTime: number;
  /** The number of a FileAttributes value. */
  readonly attributes: number;
  readonly link?: VolumeLink | undefined;
  /** Where a file stands besides: its hard links. */
  readonly otherPaths?: readonly VolumePath[] | undefined;
}

export interface VolumeTimes {
  readonly creationTime?: number;
  readonly lastWriteTime?: number;
  readonly lastAccessTime?: number;
}

/** Names from the root down to a file or folder; empty for the root. Never ".", "..", or a name with a separator. */
export type VolumePath = readonly string[];

/**
 * The storage behind one drive letter. Names ignore case and keep their spelling. Callers have checked that folders and
 * files are there (`VirtualFileSystem`), so an operation on a missing one is a fault of the program.
 */
export interface Volume {
  /** Remembers all files; what is given back makes them so again. Absent: they lie where nobody may put them back. */
  keep?(): () => void;
  entry(path: VolumePath): VolumeEntry | null;
  /** Entries of a folder in any order. */
  list(path: VolumePath): readonly VolumeEntry[];
  /** All bytes of a file, or at most that many of its first ones. */
  read(path: VolumePath, limit?: number): Uint8Array;
  /** Makes or replaces a file in a folder that is there. */
  write(path: VolumePath, bytes: Uint8Array): void;
  /** Adds to the end of a file that is there. */
  append(path: VolumePath, bytes: Uint8Array): void;
  createDirectory(path: VolumePath): void;
  /** Whether there ever was a link, so that paths have to be followed. */
  readonly hasLinks: boolean;
  /** Makes a link under a free name; a folder's kind of link where what it leads to is one. */
  createLink(path: VolumePath, link: VolumeLink, isDirectory: boolean): void;
  /** Gives a file one more name. */
  createHardLink(path: VolumePath, file: VolumePath): void;
  /** Deletes a file, or a folder with all that is in it. */
  remove(path: VolumePath): void;
  /** Moves to a path that is free. */
  move(from: VolumePath, to: VolumePath): void;
  setTimes(path: VolumePath, times: VolumeTimes): void;
  setAttributes(path: VolumePath, attributes: number): void;
  /** The streams of a file or folder that is there, to read and to change. */
  streams(path: VolumePath): NamedStreams;
  readonly totalBytes: number;
  readonly usedBytes: number;
}

export const fileAttributes = {
  readOnly: 1,
  hidden: 2,
  system: 4,
  directory: 16,
  archive: 32,
  normal: 128,
  reparsePoint: 1024,
} as const;
