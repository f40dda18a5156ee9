import { forwardSlashes } from "../../base/text/forwardSlashes.ts";
/** How reports name files and folders: with slashes, relative to a root where they are below it. */
export interface CoveragePlaces {
  /** The folder to which paths are relative. */
  readonly root: string;
  /** A file's path as reports show it. */
  shown(path: string): string;
  /** The folder of a file below the root; "" for the root itself. */
  folder(path: string): string;
}

/** Paths are told from `location`, without one from the folder that all files share. */
export function coveragePlaces(files: readonly string[], location: string | null): CoveragePlaces {
  const root = location === null ? commonFolder(files) : withoutEnd(location);
  const shown = (path: string): string => {
    const isBelow = path.toLowerCase().startsWith(`${root.toLowerCase()}\\`);
    return forwardSlashes(isBelow ? path.slice(root.length + 1) : path);
  };
  return { root: forwardSlashes(root), shown, folder: (path) => folderOf(shown(path)) };
}

function folderOf(path: string): string {
  const cut = path.lastIndexOf("/");
  return cut < 0 ? "" : path.slice(0, cut);
}

export function leafOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function withoutEnd(path: string): string {
  return path.replace(/[\\/]+$/, "");
}

function commonFolder(files: readonly string[]): string {
  const parts = files.map((file) => file.split("\\").slice(0, -1));
  const [first = [], ...others] = parts;
  let length = first.length;
  for (const other of others) {
    let same = 0;
    while (same < Math.min(length, other.length) && other[same].toLowerCase() === first[same].toLowerCase()) same++;
    length = same;
  }
  return first.slice(0, length).join("\\");
}
