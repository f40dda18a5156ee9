import type { ParsedArguments } from "../commands/Command.ts";
import { UsageError } from "../options/UsageError.ts";

/** What `cmdlab state ACTION` does with a state folder; gives the exit code. */
export type StateAction = (folder: string, words: readonly string[], args: ParsedArguments) => number;

/** The one word that an action takes. */
export function onlyWord(action: string, what: string, words: readonly string[]): string {
  if (words.length === 1) return words[0];
  throw new UsageError(`'cmdlab state ${action}' takes ${what}.`);
}

export function noWord(action: string, words: readonly string[]): void {
  if (words.length > 0) throw new UsageError(`'cmdlab state ${action}' takes no word such as '${words[0]}'.`);
}
