import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { globPattern, isGlob } from "../doc/globPattern.ts";
import { UsageError } from "../options/UsageError.ts";

const endings = /\.(?:tests\.ps1|transcript)$/i;

/** The test files that words name, each once: a file itself, those of a folder and below, or what a pattern matches. */
export function findTestFiles(words: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const word of words) for (const file of filesOf(word)) found.set(path.resolve(file), file);
  return [...found.values()];
}

function filesOf(word: string): string[] {
  const kind = kindOf(word);
  if (kind === "file") {
    if (/\.(?:ps1|transcript)$/i.test(word)) return [word];
    throw new UsageError(`'${word}' is no test file: a test file ends with .ps1 or .transcript.`);
  }
  if (kind === "folder") return filesIn(word, (name) => endings.test(name));
  if (!isGlob(word)) throw new UsageError(`There is no file or folder '${word}'.`);
  const { base, pattern } = globPattern(word.replaceAll("\\", "/"));
  const all = kindOf(base) === "folder" ? filesIn(base, (name) => /\.(?:ps1|transcript)$/i.test(name)) : [];
  const files = all.filter((file) => pattern.test(file.replaceAll("\\", "/")));
  if (files.length === 0) throw new UsageError(`No test file has a name like '${word}'.`);
  return files;
}

function kindOf(word: string): "file" | "folder" | null {
  try {
    return statSync(word).isDirectory() ? "folder" : "file";
  } catch {
    return null;
  }
}

/** Hidden folders and installed packages are passed over; links are not followed. */
function filesIn(folder: string, takes: (name: string) => boolean): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((left, right) => (left.name < right.name ? -1 : 1));
  const inside = (name: string): string => (folder === "." ? name : path.join(folder, name));
  const files = entries.filter((entry) => entry.isFile() && takes(entry.name)).map(({ name }) => inside(name));
  const folders = entries.filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules",
  );
  return [...files, ...folders.flatMap(({ name }) => filesIn(inside(name), takes))];
}
