import { checkNotNull } from "../../errors/argumentChecks.ts";
import { clrError } from "../../errors/PSError.ts";
import { fileSystem } from "../../host/FileSystem.ts";
import { pathRules } from "./pathRules.ts";

/** The full path of an argument `path`; null and an empty text are refused. */
export function fullPathOf(path: string | null): string {
  checkNotNull(path, "path");
  if (path === "") throw clrError("System.ArgumentException", "EmptyFilePath", [], "path");
  return checkedFullPath(path as string);
}

/** The full path of one that has characters and a form that the edition's .NET takes. */
export function checkedFullPath(path: string): string {
  pathRules().check(path);
  pathRules().checkForm(path);
  return fileSystem().fullPath(path);
}
