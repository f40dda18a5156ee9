import type { ProviderContext } from "../../command/Provider.ts";
import { providerTexts } from "../../diag/messages/providers.ts";
import { messageText } from "../../objects/errors/fillMessage.ts";
import { ClrException, type PSError } from "../../objects/errors/PSError.ts";
import type { FileSystemEntry } from "../../objects/host/FileSystem.ts";
import { clrError, errorOfException, withDetails } from "../providerErrors.ts";
import type { FileSystemProvider } from "./FileSystemProvider.ts";
import { fileSystemInfo } from "./fileSystemInfo.ts";
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
  const report = (error: PSError): void => {
    const shown = fileSystemRules().notRemoved(entry.path, error.record.exception.message);
    context.cmdlet.error(shown === null ? error : withDetails(error, shown));
  };
  const isLink = (entry.attributes & fileAttributes.reparsePoint) !== 0;
  if (entry.isDirectory && recurse && !isLink) {
    let isEmpty = true;
    for (const child of provider.listed(entry.path, true)) isEmpty = remove(provider, child, true, context) && isEmpty;
    if (!isEmpty) {
      const text = messageText(providerTexts.FolderNotEmpty, [entry.path]);
      report(
        clrError(fileSystemRules().notEmptyId, "WriteError", "System.IO.IOException", text, fileSystemInfo(entry)),
      );
      return false;
    }
  }
  const guarded = fileAttributes.readOnly | fileAttributes.hidden | fileAttributes.system;
  const isGuarded = (entry.attributes & guarded) !== 0;
  if (isGuarded && !context.force) {
    const text = messageText(providerTexts.NoAccess, []);
    report(clrError(refusedId, "PermissionDenied", "System.IO.IOException", text, fileSystemInfo(entry)));
    return false;
  }
  try {
    if (isGuarded) provider.files.setAttributes(entry.path, entry.attributes & ~guarded);
    provider.files.delete(entry.path, recurse);
    return true;
  } catch (thrown) {
    const isRefused =
      thrown instanceof ClrException && thrown.exception.type.name === "System.UnauthorizedAccessException";
    const id = isRefused ? refusedId : "RemoveFileSystemItemIOError";
    report(errorOfException(id, isRefused ? "PermissionDenied" : "WriteError", thrown, fileSystemInfo(entry)));
    return false;
  }
}

const refusedId = "RemoveFileSystemItemUnAuthorizedAccess";
