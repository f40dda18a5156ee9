import path from "node:path";
import { filesBelow, filesLike } from "../files/filesBelow.ts";
import { isGlob } from "../files/globPattern.ts";
import { isPage } from "../files/isPage.ts";
import { kindOfPath } from "../files/kindOfPath.ts";
import { UsageError } from "../options/UsageError.ts";

/** A page to look at; `isNamed` where a person named the file itself, so that it must have a script. */
export interface FoundPage {
  readonly file: string;
  readonly isNamed: boolean;
}

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
  const kind = kindOfPath(word);
  if (kind === "folder") {
    const files = filesBelow(word, isPage);
    if (files.length === 0) throw new UsageError(`The folder '${word}' has no page.`);
    return files.map((file) => ({ file, isNamed: false }));
  }
  if (kind === "file" || !isGlob(word)) return [{ file: word, isNamed: true }];
  const files = filesLike(word, () => true);
  if (files.length === 0) throw new UsageError(`No page has a name like '${word}'.`);
  return files.map((file) => ({ file, isNamed: false }));
}
