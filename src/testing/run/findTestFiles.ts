import { type FileSystemEntry, fileSystem } from "../../objects/host/FileSystem.ts";
import { hasWildcards, wildcardMatcher } from "../../objects/ops/wildcard.ts";
import { filePath } from "./filePath.ts";

const skipped = new Set([".git", ".svn", ".hg"]);

/**
 * Test files below the paths, in order of their names: a named .ps1 is one whatever its name, also where a pattern gives no
 * other; in a folder, and of several that a pattern gives, those are that end with `extension`. Paths are full or relative to
 * `location`; what a path does not find is looked for in the folders below. `isMissing` is told of a path whose folder is not
 * there.
 */
export function findTestFiles(
  paths: readonly string[],
  location: string,
  extension: string,
  isMissing: (path: string) => void = () => {},
): string[] {
  const found = new Set<string>();
  const given = paths.filter((path) => path !== "");
  for (const path of given) for (const file of filesAt(filePath(path, location), extension, isMissing)) found.add(file);
  return [...found];
}

function filesAt(path: string, extension: string, isMissing: (path: string) => void): string[] {
  const items = resolved(path);
  if (items.length === 0) {
    if (foldersAt(folderOf(path)).length === 0) isMissing(path);
    return deeper(path, extension);
  }
  if (items.length === 1 && !items[0].isDirectory) return [items[0].path];
  return items.flatMap((item) => {
    if (item.isDirectory) return below(item.path, extension);
    return endsWith(item.path, extension) ? [item.path] : [];
  });
}

/** The files and folders that a path means; each of its parts may be a pattern. */
function resolved(path: string): readonly FileSystemEntry[] {
  const entry = fileSystem().entry(path);
  if (entry) return [entry];
  if (!hasWildcards(path)) return [];
  const cut = path.lastIndexOf("\\");
  const matches = wildcardMatcher(path.slice(cut + 1));
  return foldersAt(path.slice(0, cut)).flatMap((folder) =>
    fileSystem()
      .list(folder)
      .filter((one) => matches(leafOf(one.path))),
  );
}

function foldersAt(path: string): string[] {
  return resolved(path.endsWith(":") ? `${path}\\` : path)
    .filter(({ isDirectory }) => isDirectory)
    .map((folder) => folder.path);
}

/** Test files with the last part of a path, in all folders below the rest of it. */
function deeper(path: string, extension: string): string[] {
  const cut = path.lastIndexOf("\\");
  const matches = wildcardMatcher(path.slice(cut + 1));
  return foldersAt(folderOf(path)).flatMap((folder) =>
    below(folder, extension).filter((file) => matches(leafOf(file))),
  );
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("\\"));
}

function leafOf(path: string): string {
  return path.slice(path.lastIndexOf("\\") + 1);
}

function endsWith(path: string, extension: string): boolean {
  return path.toLowerCase().endsWith(extension.toLowerCase());
}

/** Files of a folder come before those of the folders in it. */
function below(folder: string, extension: string): string[] {
  const entries = fileSystem().list(folder);
  const files = entries.filter(({ path, isDirectory }) => !isDirectory && endsWith(path, extension));
  const folders = entries.filter(({ path, isDirectory }) => isDirectory && !skipped.has(leafOf(path).toLowerCase()));
  return [...files.map(({ path }) => path), ...folders.flatMap(({ path }) => below(path, extension))];
}
