import { readdirSync } from "node:fs";
import path from "node:path";
import { forwardSlashes } from "../../base/text/forwardSlashes.ts";
import { globPattern } from "./globPattern.ts";
import { kindOfPath } from "./kindOfPath.ts";

/**
 * The files of a folder that are taken by their names, in the order of these, those below it behind. Folders are entered by
 * their names, too, usually all but hidden ones and installed packages; a link is not followed, so that no folder is met twice.
 */
export function filesBelow(
  folder: string,
  takes: (name: string) => boolean,
  enters: (name: string) => boolean = isOpen,
): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((left, right) => (left.name < right.name ? -1 : 1));
  const inside = (name: string): string => (folder === "." ? name : path.join(folder, name));
  const files = entries.filter((entry) => entry.isFile() && takes(entry.name)).map(({ name }) => inside(name));
  const folders = entries.filter((entry) => entry.isDirectory() && enters(entry.name));
  return [...files, ...folders.flatMap(({ name }) => filesBelow(inside(name), takes, enters))];
}

function isOpen(name: string): boolean {
  return !name.startsWith(".") && name !== "node_modules";
}

/** Those of the files below the place of a pattern that it matches as a whole. */
export function filesLike(glob: string, takes: (name: string) => boolean): string[] {
  const { base, pattern } = globPattern(forwardSlashes(glob));
  if (kindOfPath(base) !== "folder") return [];
  return filesBelow(base, takes).filter((file) => pattern.test(forwardSlashes(file)));
}
