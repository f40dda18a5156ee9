import { UsageError } from "../options/UsageError.ts";

/** The words of an action that takes labs. */
export function someWords(action: string, words: readonly string[]): readonly string[] {
  if (words.length === 0) throw new UsageError(`'cmdlab lab ${action}' needs a lab: a file, a folder, or an id.`);
  return words;
}

/** The one lab of an action, and up to `more` words behind it. */
export function oneLab(action: string, words: readonly string[], more = 0): readonly string[] {
  someWords(action, words);
  if (words.length > 1 + more)
    throw new UsageError(`'cmdlab lab ${action}' takes no further word such as '${words[1 + more]}'.`);
  return words;
}
