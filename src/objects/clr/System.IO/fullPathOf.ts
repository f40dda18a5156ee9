import { checkNotNull } from "../../errors/argumentChecks.ts";
import { clrError } from "../../errors/PSError.ts";
import { fileSystem } from "../../host/FileSystem.ts";
import { pathRules } from "./pathRules.ts";

type EmptyPathId = "EmptyFilePath" | "EmptyFileName" | "EmptyFolderPath";

/** The full path of an argument; null and an empty text are refused, the latter in .NET Framework in words of the member's own. */
export function fullPathOf(path: string | null, parameter = "path", whenEmpty: EmptyPathId = "EmptyFilePath"): string {
  checkNotNull(path, parameter);
  if (path === "") throw clrError("System.ArgumentException", whenEmpty, [], parameter);
  return checkedFullPath(path as string);
}

/** The full path of one that has characters and a form that the edition's .NET takes. */
export function checkedFullPath(path: string): string {
  pathRules().check(path);
  pathRules().checkForm(path);
  return fileSystem().fullPath(path);
}
