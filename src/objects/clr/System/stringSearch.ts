import { claimArray, pollStop } from "../../../base/budget.ts";
import type { PerEdition } from "../../../diag/Edition.ts";
import { checkNotNegative, countOutOfRange, outOfRange } from "../../errors/argumentChecks.ts";
import { edition } from "../../host/edition.ts";
import { cultureIndexOf, cultureLastIndexOf } from "../../text/culture/cultureSearch.ts";
import { upperOrdinal } from "../../text/culture/simpleCase.ts";
import { ignoresCase, isOrdinal } from "../../text/culture/stringComparison.ts";
import { clrText } from "../../values/clrText.ts";
import { EnumValue } from "../../values/EnumValue.ts";

/** IndexOf of text in a part of a text. */
export function indexOf(
  text: string,
  value: string | null,
  start = 0,
  count = text.length - start,
  comparison?: unknown,
): number {
  if (start < 0 || start > text.length) throw outOfRange(clrText("IndexMustBeLessOrEqual"), "startIndex");
  if (count < 0 || start + count > text.length) throw outOfRange(countOutOfRange, "count");
  const part = text.slice(0, start + count);
  const sought = value ?? "";
  if (!isOrdinal(comparison)) return cultureIndexOf(part, sought, ignoresCase(comparison), start);
  return ignoresCase(comparison)
    ? upperOrdinal(part).indexOf(upperOrdinal(sought), start)
    : part.indexOf(sought, start);
}

/** Where an empty text is found last: at the last character until .NET 5, which finds it behind that. */
const emptyPlace: PerEdition<(text: string) => number> = {
  Desktop: (text) => Math.max(0, text.length - 1),
  Core: (text) => text.length,
};

/** LastIndexOf: searches backwards from `start` over `count` characters. */
export function lastIndexOf(
  text: string,
  value: string | null,
  start?: number,
  count?: number,
  comparison?: unknown,
): number {
  const sought = value ?? "";
  if (start === undefined) {
    if (sought === "") return emptyPlace[edition()](text);
    if (!isOrdinal(comparison)) return cultureLastIndexOf(text, sought, ignoresCase(comparison));
    return ignoresCase(comparison) ? upperOrdinal(text).lastIndexOf(upperOrdinal(sought)) : text.lastIndexOf(sought);
  }
  if (text.length === 0 && (start === 0 || start === -1)) return sought === "" ? 0 : -1;
  if (start < 0 || start > text.length) throw outOfRange(clrText("IndexMustBeLess"), "startIndex");
  const from = Math.min(start, text.length - 1);
  const length = count ?? from + 1;
  if (length < 0 || from - length + 1 < 0) throw outOfRange(countOutOfRange, "count");
  const first = from - length + 1;
  const part = text.slice(first, from + 1);
  const found = !isOrdinal(comparison)
    ? cultureLastIndexOf(part, sought, ignoresCase(comparison))
    : ignoresCase(comparison)
      ? upperOrdinal(part).lastIndexOf(upperOrdinal(sought))
      : part.lastIndexOf(sought);
  return found < 0 ? -1 : first + found;
}

export function indexOfAny(
  text: string,
  characters: ReadonlySet<string>,
  start = 0,
  count = text.length - start,
): number {
  if (start < 0 || start > text.length) throw outOfRange(clrText("IndexMustBeLessOrEqual"), "startIndex");
  if (count < 0 || start + count > text.length) throw outOfRange(countOutOfRange, "count");
  for (let index = start; index < start + count; index++) if (characters.has(text[index])) return index;
  return -1;
}

export function lastIndexOfAny(
  text: string,
  characters: ReadonlySet<string>,
  start = text.length - 1,
  count = start + 1,
): number {
  if (text.length === 0) return -1;
  if (start < 0 || start >= text.length) throw outOfRange(clrText("IndexMustBeLess"), "startIndex");
  if (count < 0 || count > start + 1) throw outOfRange(countOutOfRange, "count");
  for (let index = start; index > start - count; index--) if (characters.has(text[index])) return index;
  return -1;
}

/** String.Split at any of the separators; none means white space. */
export function splitText(
  text: string,
  separators: readonly string[],
  count = 0x7fffffff,
  options?: unknown,
): string[] {
  checkNotNegative(count, "count", "NotNegativeCount");
  const flags = options instanceof EnumValue ? Number(options.value) : 0;
  const [removeEmpty, trim] = [(flags & 1) !== 0, (flags & 2) !== 0];
  if (count === 0) return [];
  claimArray(text.length);
  const kept = (part: string) => (trim ? part.trim() : part);
  if (count === 1) {
    const whole = kept(text);
    return removeEmpty && whole === "" ? [] : [whole];
  }
  const used = separators.filter((separator) => separator !== "");
  const isBlank = separators.length === 0;
  const found: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; ) {
    pollStop();
    const separator = isBlank
      ? /\s/.test(text[at])
        ? text[at]
        : undefined
      : used.find((one) => text.startsWith(one, at));
    if (separator === undefined) {
      at++;
      continue;
    }
    const part = kept(text.slice(start, at));
    if (!removeEmpty || part !== "") {
      if (found.length === count - 1) break;
      found.push(part);
    }
    at += separator.length;
    start = at;
  }
  const last = kept(text.slice(start));
  if (!removeEmpty || last !== "") found.push(last);
  return found;
}

/** Cuts characters off the ends; without characters, white space. */
export function trimText(text: string, characters: readonly string[], ends: "both" | "start" | "end"): string {
  const set = characters.length > 0 ? new Set(characters) : null;
  const isCut = (character: string) => (set ? set.has(character) : /\s/.test(character));
  let [start, end] = [0, text.length];
  if (ends !== "end") while (start < end && isCut(text[start])) start++;
  if (ends !== "start") while (end > start && isCut(text[end - 1])) end--;
  return text.slice(start, end);
}
