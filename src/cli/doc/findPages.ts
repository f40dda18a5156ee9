import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { UsageError } from "../options/UsageError.ts";
import { globPattern, isGlob } from "./globPattern.ts";

/** A page to look at; `isNamed` where a person named the file itself, so that it must have a script. */
export interface FoundPage {
  readonly file: string;
  readonly isNamed: boolean;
}

const pageEndings = /\.(?:md|markdown|mdx|html?|xhtml|aspx|txt)$/i;

/** The pages that files, folders and patterns name, each once: a folder's own in the order of their names, those below it behind. */
export function findPages(words: readonly string[]): FoundPage[] {
  const found = new Map<string, FoundPage>();
  for (const word of words) {
    for (const page of pagesOf(word)) {
      const key = path.resolve(page.file);
      if (!found.has(key)) found.set(key, page);
    }
  }
  return [...found.values()];
}

function pagesOf(word: string): FoundPage[] {
  const kind = kindOf(word);
  if (kind === "folder") {
    const files = pagesIn(word);
    if (files.length === 0) throw new UsageError(`The folder '${word}' has no page.`);
    return files.map((file) => ({ file, isNamed: false }));
  }
  if (kind === "file" || !isGlob(word)) return [{ file: word, isNamed: true }];
  const { base, pattern } = globPattern(word.replaceAll("\\", "/"));
  const files =
    kindOf(base) === "folder" ? pagesIn(base, () => true).filter((file) => pattern.test(slashes(file))) : [];
  if (files.length === 0) throw new UsageError(`No page has a name like '${word}'.`);
  return files.map((file) => ({ file, isNamed: false }));
}

function kindOf(word: string): "file" | "folder" | null {
  try {
    return statSync(word).isDirectory() ? "folder" : "file";
  } catch {
    return null;
  }
}

/** Hidden folders and installed packages are passed over; a link is not followed, so that no folder is met twice. */
function pagesIn(folder: string, takes: (name: string) => boolean = (name) => pageEndings.test(name)): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((left, right) => (left.name < right.name ? -1 : 1));
  const inside = (name: string): string => (folder === "." ? name : path.join(folder, name));
  const files = entries.filter((entry) => entry.isFile() && takes(entry.name)).map(({ name }) => inside(name));
  const folders = entries.filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules",
  );
  return [...files, ...folders.flatMap(({ name }) => pagesIn(inside(name), takes))];
}

function slashes(file: string): string {
  return file.replaceAll("\\", "/");
}
