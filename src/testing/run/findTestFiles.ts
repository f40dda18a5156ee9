import { fileSystem } from "../../objects/host/FileSystem.ts";
import { hasWildcards, wildcardMatcher } from "../../objects/ops/wildcard.ts";
import { filePath } from "./filePath.ts";

const skipped = new Set([".git", ".svn", ".hg"]);

/**
 * Test files below the paths, in order of their names: a named .ps1 is one whatever its name; in a folder those are that
 * end with `extension`. Paths are full or relative to `location`.
 */
export function findTestFiles(paths: readonly string[], location: string, extension: string): string[] {
  const found = new Set<string>();
  for (const path of paths) for (const file of filesAt(filePath(path, location), extension)) found.add(file);
  return [...found];
}

function filesAt(path: string, extension: string): string[] {
  const entry = fileSystem().entry(path);
  if (!entry) return hasWildcards(path) ? matching(path, extension) : [];
  if (!entry.isDirectory) return /\.ps1$/i.test(path) ? [entry.path] : [];
  return below(path, extension);
}

/** What the last part of a path with wildcards matches. */
function matching(path: string, extension: string): string[] {
  const cut = path.lastIndexOf("\\");
  const folder = path.slice(0, cut);
  if (!fileSystem().entry(folder)?.isDirectory) return [];
  const matches = wildcardMatcher(path.slice(cut + 1));
  return fileSystem()
    .list(folder)
    .filter((entry) => matches(entry.path.slice(entry.path.lastIndexOf("\\") + 1)))
    .flatMap((entry) => filesAt(entry.path, extension));
}

function below(folder: string, extension: string): string[] {
  return fileSystem()
    .list(folder)
    .flatMap((entry) => {
      if (!entry.isDirectory) return entry.path.toLowerCase().endsWith(extension.toLowerCase()) ? [entry.path] : [];
      const name = entry.path.slice(entry.path.lastIndexOf("\\") + 1);
      return skipped.has(name.toLowerCase()) ? [] : below(entry.path, extension);
    });
}
