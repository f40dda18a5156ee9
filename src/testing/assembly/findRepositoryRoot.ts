import { fileSystem } from "../../objects/host/FileSystem.ts";

/** The nearest folder above a path that has a folder .git; the path itself where none has. */
export function findRepositoryRoot(start: string): string {
  for (let at = start; at !== ""; at = parentOf(at))
    if (fileSystem().entry(`${at.replace(/[\\/]$/, "")}\\.git`)?.isDirectory) return at;
  return start;
}

function parentOf(path: string): string {
  const end = path.replace(/[\\/]+$/, "").search(/[\\/][^\\/]*$/);
  return end <= 0 ? "" : path.slice(0, end);
}
