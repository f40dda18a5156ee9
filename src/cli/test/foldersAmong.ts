import { statSync } from "node:fs";
import path from "node:path";

/** The full paths of the words that are folders. */
export function foldersAmong(words: readonly string[]): string[] {
  return words
    .filter((word) => statSync(word, { throwIfNoEntry: false })?.isDirectory())
    .map((word) => path.resolve(word));
}
