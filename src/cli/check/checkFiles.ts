import { statSync } from "node:fs";
import path from "node:path";
import { forwardSlashes } from "../../base/text/forwardSlashes.ts";
import { filesBelow } from "../files/filesBelow.ts";
import { isPage } from "../files/isPage.ts";
import { UsageError } from "../options/UsageError.ts";
import { readInputFile } from "../readInputFile.ts";

const largestFile = 16_000_000;
/** Folders of tools, which hold nobody's scripts. */
const ofTools: ReadonlySet<string> = new Set([".git", ".hg", ".svn", "node_modules"]);
const scripts = /\.(?:ps1|psm1|psd1)$/i;

/** A file that is to be checked, by the path that a person gave or that lies below one. */
export interface CheckFile {
  readonly file: string;
  readonly kind: "script" | "page";
}

/** The scripts and pages that words name; of folders all below them, but text files only where they are named themselves. */
export function checkFiles(words: readonly string[]): readonly CheckFile[] {
  const found = new Map<string, CheckFile>();
  for (const word of words) {
    const stats = statsOf(word);
    if (stats.isDirectory()) for (const file of filesToCheck(word)) found.set(path.resolve(file), kindOf(file));
    else if (stats.size > largestFile) throw new UsageError(`'${word}' has more than ${largestFile / 1_000_000} MB.`);
    else found.set(path.resolve(word), kindOf(word));
  }
  return [...found.values()];
}

function statsOf(word: string) {
  try {
    return statSync(word);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === "ENOENT" ? `There is no file or folder '${word}'.` : `'${word}' cannot be read (${code}).`,
    );
  }
}

function kindOf(file: string): CheckFile {
  return { file: forwardSlashes(file), kind: scripts.test(file) ? "script" : "page" };
}

function filesToCheck(folder: string): readonly string[] {
  const takes = (name: string): boolean => scripts.test(name) || (isPage(name) && !/\.txt$/i.test(name));
  const files = filesBelow(folder, takes, (name) => !ofTools.has(name));
  return files.filter((file) => statSync(file).size <= largestFile);
}

export function readBytes(file: string): Buffer {
  try {
    return readInputFile(file);
  } catch (error) {
    throw new UsageError(`'${file}' cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}
