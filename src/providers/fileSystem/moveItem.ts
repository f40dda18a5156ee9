import type { ProviderContext } from "../../command/Provider.ts";
import type { FileSystemEntry } from "../../objects/host/FileSystem.ts";
import { argumentError, clrError } from "../providerErrors.ts";
import type { FileSystemProvider } from "./FileSystemProvider.ts";
import { fileSystemInfo } from "./fileSystemInfo.ts";
import { fileSystemRules } from "./fileSystemRules.ts";
import { mergeFolder } from "./mergeFolder.ts";
import { writeError } from "./newItem.ts";
import { passThru } from "./passThru.ts";
import { leafOfWindowsPath } from "./windowsPath.ts";

/** Move-Item on file drives; into the destination where that is a folder. */
export function moveFileSystemItem(
  provider: FileSystemProvider,
  path: string,
  destination: string,
  context: ProviderContext,
): void {
  const entry = provider.files.entry(path);
  if (!entry) return;
  const target = provider.isContainer(destination)
    ? provider.join(destination, leafOfWindowsPath(entry.path))
    : destination;
  const kind = entry.isDirectory ? "Directory" : "File";
  if (!context.cmdlet.shouldProcess(`Item: ${entry.path} Destination: ${target}`, `Move ${kind}`)) return;
  const ids = entry.isDirectory
    ? (["MoveDirectoryItemIOError", "MoveDirectoryItemUnauthorizedAccessError"] as const)
    : (["MoveFileInfoItemIOError", "MoveFileInfoItemUnauthorizedAccessError"] as const);
  if (entry.isDirectory && `${target}\\`.toLowerCase().startsWith(`${entry.path}\\`.toLowerCase())) {
    const text = `Destination path cannot be a subdirectory of the source or the source itself: ${target}.`;
    context.cmdlet.error(clrError("MoveItemArgumentError", "InvalidArgument", "System.IO.IOException", text, target));
    return;
  }
  const existing = provider.files.entry(target);
  if (entry.isDirectory && existing && fileSystemRules().mergesMovedFolders) {
    mergeFolder(provider, entry, target, context);
    if (context.cmdlet.isBound("PassThru")) context.write(fileSystemInfo(entry), entry.path, true);
    return;
  }
  if (entry.isDirectory && existing?.isDirectory) {
    const text = `Cannot move item because the item at '${target}' already exists.`;
    const directoryText = context.force ? "Cannot create a file when that file already exists." : text;
    context.cmdlet.error(clrError(ids[0], "WriteError", "System.IO.IOException", directoryText, fileSystemInfo(entry)));
    return;
  }
  try {
    if (context.force && existing && !existing.isDirectory && !isSame(existing, entry))
      provider.files.delete(target, false);
    provider.files.move(entry.path, target);
  } catch (thrown) {
    context.cmdlet.error(writeError(ids[0], ids[1], thrown, fileSystemInfo(entry)));
    return;
  }
  passThru(provider.files, target, context);
}

/** Rename-Item on a file drive: the new name is a name, not a path. */
export function renameFileSystemItem(
  provider: FileSystemProvider,
  path: string,
  newName: string,
  context: ProviderContext,
): void {
  const entry = provider.files.entry(path);
  if (!entry) return;
  const name = newName.replace(/^\.[\\/]/, "");
  const inFolder = name
    .toLowerCase()
    .startsWith(`${provider.parent(entry.path)}\\`.replace(/\\\\$/, "\\").toLowerCase());
  const leaf = leafOfWindowsPath(name);
  const plain = inFolder && name.length - leaf.length <= provider.parent(entry.path).length + 1 ? leaf : name;
  if (/[\\/:]/.test(plain) || plain === "") {
    throw argumentError("Cannot rename the specified target, because it represents a path or device name.");
  }
  const target = provider.join(provider.parent(entry.path), plain);
  const kind = entry.isDirectory ? "Directory" : "File";
  if (!context.cmdlet.shouldProcess(`Item: ${entry.path} Destination: ${target}`, `Rename ${kind}`)) return;
  if (target === entry.path) {
    if (!entry.isDirectory) return passThru(provider.files, target, context);
    const text = "Source and destination path must be different.";
    context.cmdlet.error(clrError("RenameItemIOError", "WriteError", "System.IO.IOException", text, entry.path));
    return;
  }
  try {
    provider.files.move(entry.path, target);
  } catch (thrown) {
    context.cmdlet.error(writeError("RenameItemIOError", "RenameItemUnauthorizedAccessError", thrown, entry.path));
    return;
  }
  passThru(provider.files, target, context);
}

function isSame(left: FileSystemEntry, right: FileSystemEntry): boolean {
  return left.path.toLowerCase() === right.path.toLowerCase();
}
