import { type ClrException, clrException } from "../../errors/PSError.ts";
import { fileSystem } from "../../host/FileSystem.ts";

/** Where a folder is missing on the way; the exception tells `wanted`, what was asked for. */
export function requireFolder(path: string, wanted = path): void {
  if (!fileSystem().entry(path)?.isDirectory) throw partNotFound(wanted);
}

export function partNotFound(path: string): ClrException {
  return clrException("System.IO.DirectoryNotFoundException", `Could not find a part of the path '${path}'.`);
}
