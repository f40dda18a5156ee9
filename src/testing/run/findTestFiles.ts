import { fileSystem } from "../../objects/host/FileSystem.ts";

const skipped = new Set([".git", ".svn", ".hg"]);

/**
 * Test files below the paths, in order of their names: a named .ps1 is one whatever its name; in a folder those are that
 * end with `extension`. Paths are full or relative to `location`.
 */
export function findTestFiles(paths: readonly string[], location: string, extension: string): string[] {
  const found = new Set<string>();
  for (const path of paths) for (const file of filesAt(absolute(path, location), extension)) found.add(file);
  return [...found];
}

function absolute(path: string, location: string): string {
  if (/^[A-Za-z]+:/.test(path) || path.startsWith("\\\\")) return fileSystem().fullPath(path);
  return fileSystem().fullPath(`${location.replace(/[\\/]$/, "")}\\${path}`);
}

function filesAt(path: string, extension: string): string[] {
  const entry = fileSystem().entry(path);
  if (!entry) return [];
  if (!entry.isDirectory) return /\.ps1$/i.test(path) ? [entry.path] : [];
  return below(path, extension);
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
