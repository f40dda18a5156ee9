import type { ProviderInfo } from "../objects/values/shell/ProviderInfo.ts";
import type { PSDriveInfo } from "../objects/values/shell/PSDriveInfo.ts";
import type { CmdletContext } from "./CmdletContext.ts";

/** A path after its drive and provider are known. */
export interface ProviderPath {
  /** What stood in front of "::" where a path was written so; resolved paths are shown with it. */
  readonly prefix?: string | undefined;
  /** Whether it was written with a separator at its end, which Resolve-Path shows. */
  readonly endsInSeparator?: boolean;
  readonly provider: Provider;
  /** Null for a path with the provider's name in front ("FileSystem::T:\x"). */
  readonly drive: PSDriveInfo | null;
  /** The provider's own path: "T:\a\b", "PATH" of Env:\PATH, "LocalMachine\My". */
  readonly path: string;
  /** As messages and PathInfo show it: "T:\a\b", "Env:\PATH". */
  readonly display: string;
}

/** What a provider's operation on an item gets besides the path. */
export interface ProviderContext {
  readonly cmdlet: CmdletContext;
  readonly force: boolean;
  readonly filter: string | null;
  readonly drive: PSDriveInfo | null;
  /** Writes an item with the properties that tell where it is (PSPath, PSDrive, PSIsContainer ...). */
  write(item: unknown, path: string, isContainer?: boolean): void;
}

/** How Get-Content reads. */
export interface ContentReading {
  readonly encoding: unknown;
  readonly delimiter: string | null;
  readonly raw: boolean;
  readonly asBytes: boolean;
  /** A named stream of the file instead of its content. */
  readonly stream?: string | undefined;
}

/** How Set-Content and Add-Content write. */
export interface ContentWriting {
  readonly encoding: unknown;
  readonly asBytes: boolean;
  readonly noNewline: boolean;
  readonly append: boolean;
  /** A named stream of the file instead of its content. */
  readonly stream?: string | undefined;
}

export interface ContentWriter {
  write(values: readonly unknown[]): void;
  close(): void;
}

/** Which names a listing gives. */
export interface ListingOptions {
  /** Hidden ones too. */
  readonly force: boolean;
  readonly filter: string | null;
}

/** The interfaces that a provider has; what it has not ends in PowerShell's NotSupported errors. */
export type ProviderInterface =
  | "content"
  | "property"
  | "dynamicProperty"
  | "security"
  | "filter"
  | "include"
  | "items"
  | "navigation"
  | "newDrive";

/**
 * A provider: a store whose items have paths. Paths are the provider's own, full and without "." and "..". Errors are
 * thrown (`PSError`, or `ClrException` of the file system); the cmdlets make them non-terminating where PowerShell does.
 */
export interface Provider {
  readonly info: ProviderInfo;
  /** Between the names of a path. */
  readonly separator: "\\" | "/";
  supports(feature: ProviderInterface): boolean;

  exists(path: string): boolean;
  isContainer(path: string): boolean;
  hasChildren(path: string): boolean;
  /** Whether the item itself only leads elsewhere, so that removing it or listing all below it goes no further. */
  isLink(path: string): boolean;
  /** What a path leads to when links are followed; itself where there are none. */
  finalPath(path: string): string;
  /** Names directly in a container, in the order in which they are listed. */
  childNames(path: string, options: ListingOptions): readonly string[];
  /** The object of an item, without its location properties; undefined where there is none. */
  item(path: string, context: ProviderContext | null): unknown;
  /** Writes the items directly in a container. */
  children(path: string, context: ProviderContext): void;

  /** The full path of a name, or of a relative path, below a path; keeps the spelling. */
  join(parent: string, child: string): string;
  /** The path above; "" where there is none. */
  parent(path: string): string;
  leaf(path: string): string;

  newItem(path: string, itemType: string | undefined, value: unknown, context: ProviderContext): void;
  setItem(path: string, value: unknown, context: ProviderContext): void;
  clearItem(path: string, context: ProviderContext): void;
  removeItem(path: string, recurse: boolean, context: ProviderContext): void;
  copyItem(path: string, destination: string, options: CopyOptions, context: ProviderContext): void;
  moveItem(path: string, destination: string, context: ProviderContext): void;
  renameItem(path: string, newName: string, context: ProviderContext): void;
  invokeItem(path: string, context: ProviderContext): void;

  readContent(path: string, reading: ContentReading, context: ProviderContext | null): Iterable<unknown>;
  openWriter(path: string, writing: ContentWriting, context: ProviderContext): ContentWriter | null;
  clearContent(path: string, context: ProviderContext): void;

  getProperty(path: string, names: readonly string[] | null, context: ProviderContext): void;
  setProperty(path: string, values: ReadonlyMap<string, unknown>, context: ProviderContext): void;
  clearProperty(path: string, names: readonly string[], context: ProviderContext): void;
  newProperty(path: string, name: string, type: string | undefined, value: unknown, context: ProviderContext): void;
  removeProperty(path: string, name: string, context: ProviderContext): void;
  renameProperty(path: string, name: string, newName: string, context: ProviderContext): void;
  copyProperty(path: string, name: string, toPath: string, toName: string, context: ProviderContext): void;
  moveProperty(path: string, name: string, toPath: string, toName: string, context: ProviderContext): void;

  /** Checks a new drive's root and gives it in full form; an error names it as it was written. */
  newDriveRoot(root: string, written: string): string;
  /** `$drive:name` and `${drive:name}` as values; undefined where the item is not there. */
  getVariable(path: string): unknown;
  setVariable(path: string, value: unknown): void;
}

export interface CopyOptions {
  readonly recurse: boolean;
  /** False (-Container:$false): files of folders go into the destination itself. */
  readonly container: boolean;
}
