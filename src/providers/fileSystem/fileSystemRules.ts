import type { PerEdition } from "../../diag/Edition.ts";
import type { PSError } from "../../objects/errors/PSError.ts";
import { edition } from "../../objects/host/edition.ts";
import { compareStrings } from "../../objects/text/culture/compareStrings.ts";
import { compareOrdinal } from "../../objects/text/culture/stringComparison.ts";
import { clrError, pathNotFound } from "../providerErrors.ts";

/** What file drives do differently in the two editions. */
export interface FileSystemRules {
  /** How names in a folder follow each other: as the culture sorts, or as NTFS does; without regard to case. */
  readonly compareNames: (left: string, right: string) => number;
  /** What a folder lists is shown by its name, not by its path. */
  readonly showsListedByName: boolean;
  /** Get-Item gives names in the case in which they were asked for: so before 7.0 (PowerShell/PowerShell#9250). */
  readonly namesItemsAsWritten: boolean;
  /** A folder that is moved onto one that is there is merged with it. */
  readonly mergesMovedFolders: boolean;
  /** A symbolic link may lead to nothing, and a relative one begins where the link is. */
  readonly symbolicLinksAreFree: boolean;
  readonly junctionsNeedAbsolutePaths: boolean;
  /** The error for a link to nothing, by its path as it was written and in full. */
  readonly noTarget: (written: string, full: string) => PSError;
  readonly notEmptyId: string;
  /** What is shown of what could not be removed in place of the exception's reason; null: that. */
  readonly notRemoved: (path: string, reason: string) => string | null;
  /** The error for the content of a folder. */
  readonly contentOfFolder: (path: string) => PSError;
  /** The error for content that is to be written to a folder. */
  readonly folderIsNotWritten: (path: string, append: boolean) => PSError;
}

const rules: PerEdition<FileSystemRules> = {
  Desktop: {
    compareNames: (left, right) => compareOrdinal(left, right, true),
    showsListedByName: true,
    namesItemsAsWritten: true,
    mergesMovedFolders: false,
    symbolicLinksAreFree: false,
    junctionsNeedAbsolutePaths: false,
    noTarget: (written) => pathNotFound(written),
    notEmptyId: "RemoveFileSystemItemIOError",
    notRemoved: (path, reason) => `Cannot remove item ${path}: ${reason}`,
    contentOfFolder(path) {
      const text = `Access to the path '${path}' is denied.`;
      const id = "GetContentReaderUnauthorizedAccessError";
      return clrError(id, "PermissionDenied", "System.UnauthorizedAccessException", text, path);
    },
    folderIsNotWritten(path) {
      const text = `Access to the path '${path}' is denied.`;
      const id = "GetContentWriterUnauthorizedAccessError";
      return clrError(id, "PermissionDenied", "System.UnauthorizedAccessException", text, path);
    },
  },
  Core: {
    compareNames: (left, right) => compareStrings(left, right, true),
    showsListedByName: false,
    namesItemsAsWritten: false,
    mergesMovedFolders: true,
    symbolicLinksAreFree: true,
    junctionsNeedAbsolutePaths: true,
    noTarget(_, full) {
      const exception = "System.Management.Automation.ItemNotFoundException";
      return clrError("ItemNotFound", "ObjectNotFound", exception, `Could not find item ${full}.`, full);
    },
    notEmptyId: "DirectoryNotEmpty",
    notRemoved: () => null,
    contentOfFolder(path) {
      const text = `Unable to get content because it is a directory: '${path}'. Please use 'Get-ChildItem' instead.`;
      return clrError("GetContainerContentException", "InvalidOperation", "System.InvalidOperationException", text);
    },
    folderIsNotWritten(path, append) {
      if (!append) return folderIsNotCleared(path, "System.NotSupportedException", null);
      const text = `Unable to write content because it is a directory: '${path}'.`;
      return clrError("WriteContainerContentException", "InvalidOperation", "System.InvalidOperationException", text);
    },
  },
};

/** `target` null: of a cmdlet that is not about clearing. */
export function folderIsNotCleared(path: string, id: string, target: unknown): PSError {
  const text = `Unable to clear content of '${path}' because it is a directory. Clear-Content is only supported on files.`;
  const category = target === null ? "NotSpecified" : "InvalidOperation";
  return clrError(id, category, "System.NotSupportedException", text, target);
}

export function fileSystemRules(): FileSystemRules {
  return rules[edition()];
}
