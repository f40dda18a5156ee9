import type { CopyOptions, ProviderContext } from "../../command/Provider.ts";
import type { PSError } from "../../objects/errors/PSError.ts";
import type { FileSystemEntry } from "../../objects/host/FileSystem.ts";
import { arrayItems } from "../../objects/ops/indexing/arrayItems.ts";
import { toText } from "../../objects/ops/toText.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { clrError } from "../providerErrors.ts";
import { nameTest } from "../resolvePath.ts";
import type { FileSystemProvider } from "./FileSystemProvider.ts";
import { fileSystemInfo } from "./fileSystemInfo.ts";
import { matchesFileFilter } from "./listing.ts";
import { directoryExists, writeError } from "./newItem.ts";
import { passThru } from "./passThru.ts";
import { fileAttributes } from "./Volume.ts";
import { leafOfWindowsPath } from "./windowsPath.ts";

/** Copy-Item on file drives; into the destination where that is a folder. */
export function copyFileSystemItem(
  provider: FileSystemProvider,
  path: string,
  destination: string,
  options: CopyOptions,
  context: ProviderContext,
): void {
  const entry = provider.files.entry(path);
  if (!entry) return;
  if (destination.toLowerCase() === entry.path.toLowerCase()) context.cmdlet.error(ontoItself(entry, destination));
  else if (!entry.isDirectory) copyFile(provider, entry, destination, context);
  else if (options.recurse && !options.container && provider.isContainer(destination))
    copyFlat(provider, entry, destination, context);
  else copyDirectory(provider, entry, destination, options.recurse, context);
}

/** Everything of the tree into one folder, level by level; folders come without what is in them. */
function copyFlat(
  provider: FileSystemProvider,
  folder: FileSystemEntry,
  destination: string,
  context: ProviderContext,
): void {
  const children = provider.listed(folder.path, context.force);
  for (const child of children) {
    if (child.isDirectory) copyDirectory(provider, child, destination, false, context);
    else if (matchesFileFilter(leafOfWindowsPath(child.path), context.filter))
      copyFile(provider, child, destination, context);
  }
  for (const child of children) if (child.isDirectory) copyFlat(provider, child, destination, context);
}

function copyDirectory(
  provider: FileSystemProvider,
  entry: FileSystemEntry,
  destination: string,
  recurse: boolean,
  context: ProviderContext,
): void {
  const target = provider.isContainer(destination)
    ? provider.join(destination, leafOfWindowsPath(entry.path))
    : destination;
  copyTree(provider, entry, target, recurse, context);
}

function copyTree(
  provider: FileSystemProvider,
  entry: FileSystemEntry,
  target: string,
  recurse: boolean,
  context: ProviderContext,
): void {
  context.cmdlet.checkStop();
  if (!context.cmdlet.shouldProcess(`Item: ${entry.path} Destination: ${target}`, "Copy Directory")) return;
  // Read before anything is written: the target may lie below the source.
  const selects = nameTest([], excluded(context));
  const children = provider.listed(entry.path, context.force).filter(({ path }) => selects(leafOfWindowsPath(path)));
  if (!makeFolder(provider, target, context) || !recurse) return;
  const isTarget = (folder: string) => target.toLowerCase().startsWith(folder.toLowerCase());
  for (const child of children) {
    const name = leafOfWindowsPath(child.path);
    if (!child.isDirectory && matchesFileFilter(name, context.filter))
      copyFileTo(provider, child, provider.join(target, name), context);
  }
  for (const child of children) {
    if (child.isDirectory && !isTarget(child.path))
      copyTree(provider, child, provider.join(target, leafOfWindowsPath(child.path)), true, context);
  }
}

/** -Exclude holds for everything in a folder that is copied. */
function excluded(context: ProviderContext): readonly string[] {
  const given = context.cmdlet.raw("Exclude");
  return given === undefined || given === null ? [] : (arrayItems(unwrap(given)) ?? [given]).map((one) => toText(one));
}

function makeFolder(provider: FileSystemProvider, target: string, context: ProviderContext): boolean {
  if (!context.cmdlet.shouldProcess(`Destination: ${target}`, "Create Directory")) return false;
  const existing = provider.files.entry(target);
  if (existing && !context.force) context.cmdlet.error(directoryExists(target));
  else if (!existing) {
    try {
      provider.files.createDirectory(target);
    } catch (thrown) {
      context.cmdlet.error(
        writeError("CreateDirectoryIOError", "CreateDirectoryUnauthorizedAccessError", thrown, target),
      );
      return false;
    }
  }
  passThru(provider.files, target, context);
  return true;
}

function copyFile(
  provider: FileSystemProvider,
  entry: FileSystemEntry,
  destination: string,
  context: ProviderContext,
): void {
  const target = provider.isContainer(destination)
    ? provider.join(destination, leafOfWindowsPath(entry.path))
    : destination;
  copyFileTo(provider, entry, target, context);
}

function copyFileTo(
  provider: FileSystemProvider,
  entry: FileSystemEntry,
  target: string,
  context: ProviderContext,
): void {
  context.cmdlet.checkStop();
  if (!context.cmdlet.shouldProcess(`Item: ${entry.path} Destination: ${target}`, "Copy File")) return;
  if (target.toLowerCase() === entry.path.toLowerCase()) {
    context.cmdlet.error(ontoItself(entry, target));
    return;
  }
  try {
    const existing = provider.files.entry(target);
    if (existing && context.force && (existing.attributes & fileAttributes.readOnly) !== 0) {
      provider.files.setAttributes(target, existing.attributes & ~fileAttributes.readOnly);
    }
    provider.files.copyFile(entry.path, target, true);
  } catch (thrown) {
    context.cmdlet.error(
      writeError("CopyFileInfoItemIOError", "CopyFileInfoItemUnauthorizedAccessError", thrown, fileSystemInfo(entry)),
    );
    return;
  }
  passThru(provider.files, target, context);
}

function ontoItself(entry: FileSystemEntry, target: string): PSError {
  const text = `Cannot overwrite the item ${entry.path} with itself.`;
  return clrError("CopyError", "WriteError", "System.IO.IOException", text, target);
}
