import type {
  ContentReading,
  ContentWriter,
  ContentWriting,
  CopyOptions,
  ListingOptions,
  ProviderContext,
  ProviderInterface,
} from "../../command/Provider.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import type { FileSystemEntry } from "../../objects/host/FileSystem.ts";
import type { ProviderInfo } from "../../objects/values/shell/ProviderInfo.ts";
import { startProgram } from "../machine/startProgram.ts";
import { ProviderBase } from "../ProviderBase.ts";
import { clrError, errorOfException } from "../providerErrors.ts";
import { copyFileSystemItem } from "./copyItem.ts";
import { clearFile, openFileWriter, readFile } from "./fileContent.ts";
import { clearFileProperty, getFileProperty, setFileProperty } from "./fileProperty.ts";
import { fileSystemInfo } from "./fileSystemInfo.ts";
import { fileSystemRules } from "./fileSystemRules.ts";
import { compareListed, fileListing, matchesFileFilter } from "./listing.ts";
import { moveFileSystemItem, renameFileSystemItem } from "./moveItem.ts";
import { newFileSystemItem } from "./newItem.ts";
import { removeFileSystemItem } from "./removeItem.ts";
import type { VirtualFileSystem } from "./VirtualFileSystem.ts";
import { fileAttributes } from "./Volume.ts";
import { joinWindowsPath, leafOfWindowsPath, parentWindowsPath, splitWindowsPath } from "./windowsPath.ts";

/** How the emulated system behaves where Windows and Unix differ: hidden names, new lines, separators in messages. */
export type SystemLook = "Windows" | "Unix";

/** FileSystem: the session's virtual drives. Paths are full ("T:\a\b"). */
export class FileSystemProvider extends ProviderBase {
  protected override readonly features: ReadonlySet<ProviderInterface> = new Set([
    "content",
    "property",
    "security",
    "filter",
    "include",
    "items",
    "navigation",
    "newDrive",
  ]);

  constructor(
    readonly info: ProviderInfo,
    readonly files: VirtualFileSystem,
    readonly look: SystemLook,
  ) {
    super();
  }

  get newLine(): string {
    return this.look === "Windows" ? "\r\n" : "\n";
  }

  exists(path: string): boolean {
    return this.files.entry(path) !== null;
  }

  isContainer(path: string): boolean {
    return this.files.entry(path)?.isDirectory ?? false;
  }

  override hasChildren(path: string): boolean {
    return this.isContainer(path) && this.files.list(path).length > 0;
  }

  override isLink(path: string): boolean {
    return ((this.files.entry(path)?.attributes ?? 0) & fileAttributes.reparsePoint) !== 0;
  }

  override finalPath(path: string): string {
    return this.files.finalPath(path);
  }

  /** Whether a listing leaves the entry out unless -Force is given. */
  isHidden(entry: FileSystemEntry): boolean {
    return (
      (entry.attributes & fileAttributes.hidden) !== 0 ||
      (this.look === "Unix" && leafOfWindowsPath(entry.path).startsWith("."))
    );
  }

  /** Entries of a folder as listings order them: folders first. */
  listed(path: string, force: boolean): FileSystemEntry[] {
    return this.files
      .list(path)
      .filter((entry) => force || !this.isHidden(entry))
      .sort(compareListed);
  }

  childNames(path: string, options: ListingOptions): readonly string[] {
    return this.listed(path, options.force)
      .map((entry) => leafOfWindowsPath(entry.path))
      .filter((name) => matchesFileFilter(name, options.filter));
  }

  item(path: string, context: ProviderContext | null): unknown {
    const entry = this.files.entry(path);
    if (!entry) return undefined;
    if (context && !context.force && this.isHidden(entry) && splitWindowsPath(path).names.length > 0) {
      throw clrError("ItemNotFound", "ObjectNotFound", "System.IO.IOException", `Could not find item ${path}.`, path);
    }
    return fileSystemInfo(entry, false, fileSystemRules().namesItemsAsWritten ? path : entry.path);
  }

  override children(path: string, context: ProviderContext): void {
    const entry = this.files.entry(path);
    if (!entry) return;
    const isListed = fileListing(this, context);
    if (!entry.isDirectory) {
      if (isListed(entry)) context.write(fileSystemInfo(entry), entry.path, false);
      return;
    }
    for (const child of this.#opened(path).sort(compareListed)) {
      context.cmdlet.checkStop();
      if (isListed(child)) context.write(fileSystemInfo(child, true), child.path, child.isDirectory);
    }
  }

  #opened(path: string): FileSystemEntry[] {
    try {
      return [...this.files.list(path)];
    } catch (thrown) {
      throw errorOfException("DirIOError", "ReadError", thrown, path);
    }
  }

  override join(parent: string, child: string): string {
    const { drive, names } = splitWindowsPath(parent);
    const below = child.split(/[\\/]+/).filter((name) => name !== "");
    return joinWindowsPath({ drive, names: [...names, ...below] });
  }

  override parent(path: string): string {
    return parentWindowsPath(path) ?? "";
  }

  override leaf(path: string): string {
    return leafOfWindowsPath(path);
  }

  override newItem(path: string, itemType: string | undefined, value: unknown, context: ProviderContext): void {
    newFileSystemItem(this, path, itemType, value, context);
  }

  override removeItem(path: string, recurse: boolean, context: ProviderContext): void {
    removeFileSystemItem(this, path, recurse, context);
  }

  override copyItem(path: string, destination: string, options: CopyOptions, context: ProviderContext): void {
    copyFileSystemItem(this, path, destination, options, context);
  }

  override moveItem(path: string, destination: string, context: ProviderContext): void {
    moveFileSystemItem(this, path, destination, context);
  }

  override renameItem(path: string, newName: string, context: ProviderContext): void {
    renameFileSystemItem(this, path, newName, context);
  }

  override invokeItem(path: string, context: ProviderContext): void {
    if (this.look === "Unix") throw notModelled(`Opening '${path}' with a program`);
    if (!context.cmdlet.shouldProcess(`Item: ${path}`, "Invoke Item")) return;
    const started = startProgram(context.cmdlet, { path, args: [], usesShell: true });
    if (typeof started !== "string") return;
    const text = "No application is associated with the specified file for this operation";
    const exception = "System.ComponentModel.Win32Exception";
    throw clrError(exception, "NotSpecified", exception, text);
  }

  override readContent(path: string, reading: ContentReading, _context: ProviderContext | null): Iterable<unknown> {
    return readFile(this, path, reading);
  }

  override openWriter(path: string, writing: ContentWriting, context: ProviderContext): ContentWriter | null {
    return openFileWriter(this, path, writing, context);
  }

  override clearContent(path: string, context: ProviderContext): void {
    clearFile(this, path, context);
  }

  override getProperty(path: string, names: readonly string[] | null, context: ProviderContext): void {
    getFileProperty(this, path, names, context);
  }

  override setProperty(path: string, values: ReadonlyMap<string, unknown>, context: ProviderContext): void {
    setFileProperty(this, path, values, context);
  }

  override clearProperty(path: string, names: readonly string[], context: ProviderContext): void {
    clearFileProperty(this, path, names, context);
  }

  override newDriveRoot(root: string, written: string): string {
    const full = this.files.fullPath(root);
    const entry = this.files.entry(full);
    if (entry?.isDirectory) return entry.path;
    const text = `The specified drive root "${written}" either does not exist, or it is not a folder.`;
    throw clrError("DriveRootError", "ReadError", "System.IO.IOException", text);
  }

  override getVariable(path: string): unknown {
    if (!this.exists(path)) return undefined;
    const lines = [...readFile(this, path, { encoding: undefined, delimiter: null, raw: false, asBytes: false })];
    return lines.length === 1 ? lines[0] : lines.length === 0 ? null : lines;
  }

  override setVariable(path: string, value: unknown): void {
    const writer = openFileWriter(
      this,
      path,
      { encoding: undefined, asBytes: false, noNewline: false, append: false },
      null,
    );
    writer?.write(Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]);
    writer?.close();
  }
}
