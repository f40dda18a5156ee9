import path from "node:path";
import { filesBelow, filesLike } from "../files/filesBelow.ts";
import { isGlob } from "../files/globPattern.ts";
import { kindOfPath } from "../files/kindOfPath.ts";
import { UsageError } from "../options/UsageError.ts";

const endings = /\.(?:tests\.ps1|transcript)$/i;

/** The test files that words name, each once: a file itself, those of a folder and below, or what a pattern matches. */
export function findTestFiles(words: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const word of words) for (const file of filesOf(word)) found.set(path.resolve(file), file);
  return [...found.values()];
}

function filesOf(word: string): string[] {
  const kind = kindOfPath(word);
  if (kind === "file") {
    if (isTestable(word)) return [word];
    throw new UsageError(`'${word}' is no test file: a test file ends with .ps1 or .transcript.`);
  }
  if (kind === "folder") return filesBelow(word, (name) => endings.test(name));
  if (!isGlob(word)) throw new UsageError(`There is no file or folder '${word}'.`);
  const files = filesLike(word, isTestable);
  if (files.length === 0) throw new UsageError(`No test file has a name like '${word}'.`);
  return files;
}

/** What may be named itself, whatever else its name is. */
function isTestable(name: string): boolean {
  return /\.(?:ps1|transcript)$/i.test(name);
}
