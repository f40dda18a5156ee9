import { checkNotNull } from "../../errors/argumentChecks.ts";
import { clrError } from "../../errors/PSError.ts";
import { fileSystem } from "../../host/FileSystem.ts";

/** The full path of an argument `path`; null and an empty text are refused. */
export function fullPathOf(path: string | null): string {
  checkNotNull(path, "path");
  if (path === "") throw clrError("System.ArgumentException", "EmptyFilePath", [], "path");
  return fileSystem().fullPath(path as string);
}
