import { argumentNull, checkNotNull } from "../../errors/argumentChecks.ts";
import { ambient } from "../../host/ambient.ts";
import { fileSystem } from "../../host/FileSystem.ts";
import {
  combine,
  directoryName,
  extension,
  fileName,
  isRooted,
  isSeparator,
  joinPaths,
  rootLength,
} from "../../text/windowsPath.ts";
import { defineClr } from "../../types/defineClr.ts";
import { Char } from "../../values/numbers.ts";
import { pathRules } from "./pathRules.ts";

type Text = string | null;

const invalidName = ['"', "<", ">", "|", "\0"]
  .concat(Array.from({ length: 31 }, (_, index) => String.fromCharCode(index + 1)))
  .concat([":", "*", "?", "\\", "/"]);

const chars = (list: readonly string[]): Char[] => list.map((one) => new Char(one.charCodeAt(0)));

function combined(...parts: Text[]): string {
  parts.forEach((part, index) => {
    if (part === null) throw argumentNull(parts.length === 1 ? "paths" : `path${index + 1}`);
    pathRules().check(part);
  });
  return combine(parts as string[]);
}

function randomName(): string {
  const letters = "abcdefghijklmnopqrstuvwxyz012345";
  const name = Array.from({ length: 11 }, () => letters[Math.floor(ambient().random() * 32)]).join("");
  return `${name.slice(0, 8)}.${name.slice(8)}`;
}

function fullPath(path: Text): string {
  checkNotNull(path, "path");
  pathRules().check(path);
  if (/^ *$/.test(path as string)) throw pathRules().empty();
  pathRules().checkForm(path as string);
  const full = withoutTrailing(fileSystem().fullPath(path as string));
  return /[\\/]$/.test(path as string) && !full.endsWith("\\") ? `${full}\\` : full;
}

/**
 * Windows takes a single period from the end of a folder's name, and all periods and blanks from the end of a path
 * (learn.microsoft.com, "File path formats on Windows systems").
 */
function withoutTrailing(path: string): string {
  const segments = path.split("\\").map((name) => name.replace(/(?<=[^.])\.$/, ""));
  return segments.join("\\").replace(/[. ]+$/, "");
}

function relativePath(from: Text, to: Text): string {
  const [base, target] = [fullPath(from), fullPath(to)].map((path) =>
    path.split(/[\\/]+/).filter((part) => part !== ""),
  );
  let shared = 0;
  while (shared < base.length && shared < target.length && base[shared].toLowerCase() === target[shared].toLowerCase())
    shared++;
  if (shared === 0) return fullPath(to);
  const steps = [...base.slice(shared).map(() => ".."), ...target.slice(shared)];
  return steps.length === 0 ? "." : steps.join("\\");
}

export default defineClr({
  staticProperties: {
    DirectorySeparatorChar: () => "\\",
    AltDirectorySeparatorChar: () => "/",
    VolumeSeparatorChar: () => ":",
    PathSeparator: () => ";",
    InvalidPathChars: () => chars(pathRules().invalidPath),
  },
  statics: {
    ChangeExtension: (path: Text, next: Text) => {
      pathRules().check(path);
      if (path === null || path === "") return path;
      const old = extension(path);
      const base = old === "" && !fileName(path).endsWith(".") ? path : path.slice(0, path.lastIndexOf("."));
      if (next === null) return base;
      return base + (next.startsWith(".") || next === "" ? (next === "" ? "." : next) : `.${next}`);
    },
    Exists: (path: Text) => path !== null && path !== "" && fileSystem().entry(path) !== null,
    "GetDirectoryName(string)": (path: Text) => {
      pathRules().check(path);
      if (path === "" && pathRules().refusesEmptyFolder) throw pathRules().empty();
      return path === null ? null : directoryName(path);
    },
    "GetExtension(string)": (path: Text) => {
      pathRules().check(path);
      return path === null ? null : extension(path);
    },
    "GetFileName(string)": (path: Text) => {
      pathRules().check(path);
      return path === null ? null : fileName(path);
    },
    "GetFileNameWithoutExtension(string)": (path: Text) => {
      pathRules().check(path);
      if (path === null) return null;
      const name = fileName(path);
      return name.includes(".") ? name.slice(0, name.lastIndexOf(".")) : name;
    },
    GetRandomFileName: randomName,
    "HasExtension(string)": (path: Text) => {
      pathRules().check(path);
      return path !== null && extension(path) !== "";
    },
    "IsPathRooted(string)": (path: Text) => {
      pathRules().check(path);
      return path !== null && isRooted(path);
    },
    "IsPathFullyQualified(string)": (path: Text) => {
      checkNotNull(path, "path");
      return /^([A-Za-z]:[\\/]|[\\/]{2})/.test(path as string);
    },
    "GetPathRoot(string)": (path: Text) =>
      path === null || path === "" ? null : path.slice(0, rootLength(path)).replace(/\//g, "\\"),
    "Combine(string,string)": combined,
    "Combine(string,string,string)": combined,
    "Combine(string,string,string,string)": combined,
    "Combine(string[])": (paths: readonly Text[] | null) => {
      checkNotNull(paths, "paths");
      return combined(...(paths as readonly Text[]));
    },
    "Join(string,string)": (...parts: Text[]) => joinPaths(parts.map((part) => part ?? "")),
    "Join(string,string,string)": (...parts: Text[]) => joinPaths(parts.map((part) => part ?? "")),
    "Join(string,string,string,string)": (...parts: Text[]) => joinPaths(parts.map((part) => part ?? "")),
    "Join(string[])": (parts: readonly Text[] | null) => joinPaths((parts ?? []).map((part) => part ?? "")),
    GetRelativePath: relativePath,
    "TrimEndingDirectorySeparator(string)": (path: Text) =>
      path !== null && path.length > rootLength(path) && isSeparator(path[path.length - 1]) ? path.slice(0, -1) : path,
    "EndsInDirectorySeparator(string)": (path: Text) => path !== null && isSeparator(path[path.length - 1]),
    GetInvalidFileNameChars: () => chars(invalidName),
    GetInvalidPathChars: () => chars(pathRules().invalidPath),
    "GetFullPath(string)": fullPath,
    GetTempPath: () =>
      `${fileSystem()
        .temporaryDirectory()
        .replace(/[\\/]+$/, "")}\\`,
    GetTempFileName: () => {
      const path = `${fileSystem()
        .temporaryDirectory()
        .replace(/[\\/]+$/, "")}\\tmp${Math.floor(ambient().random() * 0xffff)
        .toString(16)
        .toUpperCase()}.tmp`;
      fileSystem().writeBytes(path, new Uint8Array(0));
      return path;
    },
  },
});
