import type { ProviderContext } from "../../command/Provider.ts";
import type { FileSystemEntry } from "../../objects/host/FileSystem.ts";
import { clrError } from "../providerErrors.ts";
import type { FileSystemProvider } from "./FileSystemProvider.ts";
import { fileSystemInfo } from "./fileSystemInfo.ts";
import { directoryExists, writeError } from "./newItem.ts";
import { removeFileSystemItem } from "./removeItem.ts";
import { leafOfWindowsPath } from "./windowsPath.ts";

/**
 * Moves what is in a folder into one that is there already: files first, then folder by folder. What stands in the way is
 * reported and stays, with the folders above it; the folders that got empty go.
 */
export function mergeFolder(
  provider: FileSystemProvider,
  folder: FileSystemEntry,
  target: string,
  context: ProviderContext,
): void {
  context.cmdlet.checkStop();
  const existing = provider.files.entry(target);
  if (existing && !existing.isDirectory) {
    context.cmdlet.error(directoryExists(target));
    return;
  }
  if (!existing) provider.files.createDirectory(target);
  const children = provider.listed(folder.path, true);
  for (const file of children) if (!file.isDirectory) moveFile(provider, file, target, context);
  for (const child of children)
    if (child.isDirectory) mergeFolder(provider, child, provider.join(target, leafOfWindowsPath(child.path)), context);
  if (provider.files.list(folder.path).length === 0) removeFileSystemItem(provider, folder.path, false, context);
}

function moveFile(provider: FileSystemProvider, file: FileSystemEntry, folder: string, context: ProviderContext): void {
  const target = provider.join(folder, leafOfWindowsPath(file.path));
  try {
    const existing = provider.files.entry(target);
    if (existing && !context.force) {
      const text = `The file '${target}' already exists.`;
      const id = "MoveFileInfoItemIOError";
      context.cmdlet.error(clrError(id, "WriteError", "System.IO.IOException", text, fileSystemInfo(file)));
      return;
    }
    if (existing) provider.files.delete(target, false);
    provider.files.move(file.path, target);
  } catch (thrown) {
    const [id, refusedId] = ["MoveFileInfoItemIOError", "MoveFileInfoItemUnauthorizedAccessError"];
    context.cmdlet.error(writeError(id, refusedId, thrown, fileSystemInfo(file)));
  }
}
