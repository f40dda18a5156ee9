import { type FileSystemEntry, fileSystem } from "../../host/FileSystem.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";

/**
 * FileInfo and DirectoryInfo. What the entry was is read once and kept until Refresh(), as in .NET; null where there is
 * none.
 */
export class FileSystemInfo extends ClrObject {
  #entry: FileSystemEntry | null | undefined;

  constructor(
    /** Full path. */
    public path: string,
    readonly isDirectory: boolean,
    entry?: FileSystemEntry | null,
    /** The path as it was given, which ToString() shows. */
    public originalPath = path,
  ) {
    super();
    this.#entry = entry;
  }

  get clrType(): ClrType {
    return this.isDirectory ? directoryInfoType() : fileInfoType();
  }

  get entry(): FileSystemEntry | null {
    if (this.#entry === undefined) this.#entry = fileSystem().entry(this.path);
    return this.#entry;
  }

  get exists(): boolean {
    return this.entry?.isDirectory === this.isDirectory;
  }

  get name(): string {
    const trimmed = /^[A-Za-z]:[\\/]?$/.test(this.path) ? this.path : this.path.replace(/[\\/]+$/, "");
    return trimmed.slice(
      Math.max(trimmed.lastIndexOf("\\", trimmed.length - 2), trimmed.lastIndexOf("/", trimmed.length - 2)) + 1,
    );
  }

  /** The object goes with its file. */
  moveTo(path: string): void {
    this.path = path;
    this.originalPath = path;
    this.refresh();
  }

  refresh(): void {
    this.#entry = undefined;
  }
}

const fileInfoType = lazyType("System.IO.FileInfo");
const directoryInfoType = lazyType("System.IO.DirectoryInfo");
