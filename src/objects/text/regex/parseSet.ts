import { CharacterSet, classItem, propertyItem, type SetItem } from "./CharacterSet.ts";
import { readCharacterEscape, readPropertyName } from "./readEscape.ts";
import { regexParseError } from "./regexParseError.ts";

/** Set = "[" [ "^" ] [ "]" ] { item | item "-" item } [ "-" Set ] "]". */
export function parseSet(
  pattern: string,
  start: number,
  isEcma: boolean,
): { readonly set: CharacterSet; readonly end: number } {
  let at = start + 1;
  const isNegative = pattern[at] === "^";
  if (isNegative) at++;
  const items: SetItem[] = [];
  let isFirst = true;
  for (; ; isFirst = false) {
    if (at >= pattern.length) throw regexParseError(pattern, pattern.length, "Unterminated [] set.");
    if (pattern[at] === "]" && !isFirst) return { set: new CharacterSet(items, isNegative), end: at + 1 };
    if (pattern[at] === "-" && pattern[at + 1] === "[" && !isFirst) {
      const minus = parseSet(pattern, at + 1, isEcma);
      if (pattern[minus.end] === undefined) throw regexParseError(pattern, pattern.length, "Unterminated [] set.");
      if (pattern[minus.end] !== "]") {
        throw regexParseError(pattern, minus.end, "A subtraction must be the last element in a character class.");
      }
      return { set: new CharacterSet(items, isNegative, minus.set), end: minus.end + 1 };
    }
    const first = readItem(pattern, at, isEcma);
    at = first.end;
    const isRange =
      pattern[at] === "-" && at + 1 < pattern.length && pattern[at + 1] !== "]" && pattern[at + 1] !== "[";
    if (!isRange || typeof first.item !== "number") {
      items.push(typeof first.item === "number" ? { kind: "range", from: first.item, to: first.item } : first.item);
      continue;
    }
    const second = readItem(pattern, at + 1, isEcma);
    if (typeof second.item !== "number") {
      throw regexParseError(pattern, second.end, `Cannot include class \\${pattern[at + 2]} in character range.`);
    }
    if (second.item < first.item) throw regexParseError(pattern, second.end, "[x-y] range in reverse order.");
    items.push({ kind: "range", from: first.item, to: second.item });
    at = second.end;
  }
}

/** One character (its code) or a class. */
function readItem(
  pattern: string,
  at: number,
  isEcma: boolean,
): { readonly item: number | SetItem; readonly end: number } {
  if (pattern[at] === "[" && pattern[at + 1] === ":") {
    const end = pattern.indexOf(":]", at + 2);
    if (end >= 0) return { item: { kind: "range", from: 91, to: 91 }, end: at + 1 };
  }
  if (pattern[at] !== "\\") return { item: pattern.charCodeAt(at), end: at + 1 };
  const letter = pattern[at + 1];
  if (letter === undefined) throw regexParseError(pattern, pattern.length, "Illegal \\ at end of pattern.");
  if (letter === "p" || letter === "P") {
    const { name, end } = readPropertyName(pattern, at + 2);
    const item = propertyItem(name, letter === "P");
    if (!item) throw regexParseError(pattern, end, `Unknown property '${name}'.`);
    return { item, end };
  }
  const item = classItem(letter, isEcma);
  if (item) return { item, end: at + 2 };
  if (letter === "b") return { item: 8, end: at + 2 };
  if (letter === "-") return { item: 45, end: at + 2 };
  const { code, end } = readCharacterEscape(pattern, at + 1);
  return { item: code, end };
}
