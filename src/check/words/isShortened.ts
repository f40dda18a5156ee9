import { foldCase } from "../../base/CaseInsensitiveMap.ts";

/** The words of a noun; an abbreviation in capitals is one as well: OWAVirtualDirectory. */
export function nounWords(noun: string): readonly string[] {
  return noun.split(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
}

/** Words of that many letters tell what a noun is about. */
const wholeWords = 5;

/** Whether a noun is another one with some of its words shortened: ExServer, MailboxStats. */
export function isShortened(noun: string, other: string): boolean {
  const [short, long] = [nounWords(noun), nounWords(other)];
  if (short.length < 2 || short.length !== long.length) return false;
  const same = short.filter((word, at) => foldCase(word) === foldCase(long[at]));
  const begins = (word: string, at: number): boolean => foldCase(long[at]).startsWith(foldCase(word.replace(/s$/, "")));
  return same.join("").length >= wholeWords && short.every((word, at) => word.length > 1 && begins(word, at));
}
