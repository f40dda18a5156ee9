import type { ProviderContext } from "../../command/Provider.ts";
import { providerTexts } from "../../diag/messages/providers.ts";
import { messageText } from "../../objects/errors/fillMessage.ts";
import { ClrException } from "../../objects/errors/PSError.ts";
import type { FileSystemEntry } from "../../objects/host/FileSystem.ts";
import { clrError, errorOfException } from "../providerErrors.ts";
import { type FileSystemProvider, fileSystemInfo } from "./FileSystemProvider.ts";
import { fileSystemRules } from "./fileSystemRules.ts";
import { fileAttributes } from "./Volume.ts";

/** Remove-Item on a file drive: a folder's content goes first, and what cannot go is reported. */
export function removeFileSystemItem(
  provider: FileSystemProvider,
  path: string,
  recurse: boolean,
  context: ProviderContext,
): void {
  const entry = provider.files.entry(path);
  if (!entry) return;
  remove(provider, entry, recurse, context);
}

function remove(
  provider: FileSystemProvider,
  entry: FileSystemEntry,
  recurse: boolean,
  context: ProviderContext,
): boolean {
  context.cmdlet.checkStop();
  if (!context.cmdlet.shouldProcess(entry.path, entry.isDirectory ? "Remove Directory" : "Remove File")) return false;
  const isLink = (entry.attributes & fileAttributes.reparsePoint) !== 0;
  if (entry.isDirectory && recurse && !isLink) {
    let isEmpty = true;
    for (const child of provider.listed(entry.path, true)) isEmpty = remove(provider, child, true, context) && isEmpty;
    if (!isEmpty) {
      context.cmdlet.error(notEmpty(entry));
      return false;
    }
  }
  const guarded = fileAttributes.readOnly | fileAttributes.hidden | fileAttributes.system;
  if ((entry.attributes & guarded) !== 0) {
    if (!context.force) {
      const text = messageText(providerTexts.NoAccess, ["remove", entry.path]);
      const id = "RemoveFileSystemItemUnAuthorizedAccess";
      context.cmdlet.error(clrError(id, "PermissionDenied", "System.IO.IOException", text, fileSystemInfo(entry)));
      return false;
    }
    provider.files.setAttributes(entry.path, entry.attributes & ~guarded);
  }
  try {
    provider.files.delete(entry.path, recurse);
    return true;
  } catch (thrown) {
    const isRefused =
      thrown instanceof ClrException && thrown.exception.type.name === "System.UnauthorizedAccessException";
    const id = isRefused ? "RemoveFileSystemItemUnAuthorizedAccess" : "RemoveFileSystemItemIOError";
    context.cmdlet.error(
      errorOfException(id, isRefused ? "PermissionDenied" : "WriteError", thrown, fileSystemInfo(entry)),
    );
    return false;
  }
}

function notEmpty(entry: FileSystemEntry): ReturnType<typeof clrError> {
  const text = messageText(providerTexts.FolderNotEmpty, [entry.path]);
  return clrError(fileSystemRules().notEmptyId, "WriteError", "System.IO.IOException", text, fileSystemInfo(entry));
}
