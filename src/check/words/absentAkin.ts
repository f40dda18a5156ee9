import { absentCommandNames } from "../../command/catalogue/absentCommands.ts";
import { isShortened, nounWords } from "./isShortened.ts";
import { wordsIn } from "./wordsIn.ts";

/** Commands of the modules of Windows that are not here whose names are the same with words shortened, left out or joined otherwise. */
export function absentAkin(name: string): readonly string[] {
  const [verb, noun] = name.split("-");
  if (noun.length < leastAkin) return [];
  const start = `${verb.toLowerCase()}-`;
  return [...absentCommandNames()]
    .filter((each) => {
      if (!each.toLowerCase().startsWith(start)) return false;
      const other = each.slice(start.length);
      return (
        isShortened(noun, other) || isShortened(other, noun) || isBetween(noun, other) || isOtherwiseJoined(noun, other)
      );
    })
    .slice(0, 3);
}

/** The one command of the modules of Windows that a name is the beginning of: Set-VMDvdDrive for Set-VMDvd. */
export function absentBegun(name: string): readonly string[] {
  if (name.length - name.indexOf("-") <= leastBegun) return [];
  const found = [...absentCommandNames()].filter((each) => each.toLowerCase().startsWith(name.toLowerCase()));
  return found.length === 1 ? found : [];
}

/** Nouns that are shorter are the beginning of many words. */
const leastBegun = 5;

/**
 * Whether a noun is another one with a word left out between its first and last, MsolLicense of MsolUserLicense, or a long one without the
 * first: IPConfiguration of NetIPConfiguration.
 */
function isBetween(noun: string, other: string): boolean {
  const [fewer, more] = [nounWords(noun), nounWords(other)].map((words) => words.map((word) => word.toLowerCase()));
  if (fewer.length < 2 || more.length !== fewer.length + 1) return false;
  const first = noun.length >= leastRest ? 0 : 1;
  return more.some(
    (_, at) => at >= first && at < more.length - 1 && more.toSpliced(at, 1).join(" ") === fewer.join(" "),
  );
}

/** Whether two nouns have another small word between the same others: DhcpServerToDC and DhcpServerInDC. */
function isOtherwiseJoined(noun: string, other: string): boolean {
  const [own, others] = [noun, other].map((each) => wordsIn(each).map((word) => word.toLowerCase()));
  if (own.length !== others.length) return false;
  const apart = own.flatMap((word, at) => (word === others[at] ? [] : [word, others[at]]));
  return apart.length === 2 && apart.every((word) => joining.has(word));
}

const joining = new Set("at by for from in into of on to with".split(" "));

/** What is left of a noun tells its subject from this length on. */
const leastRest = 14;

/** Nouns that are shorter are those of many subjects. */
const leastAkin = 8;
