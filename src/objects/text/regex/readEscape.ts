import { clrText } from "../../values/clrText.ts";
import { CharacterSet, classItem, propertyItem } from "./CharacterSet.ts";
import type { GroupTable } from "./collectGroups.ts";
import type { RegexAnchor } from "./RegexNode.ts";
import { regexParseError, undefinedGroup } from "./regexParseError.ts";

export type Escape =
  | { readonly kind: "character"; readonly code: number; readonly end: number }
  | { readonly kind: "set"; readonly set: CharacterSet; readonly end: number }
  | { readonly kind: "anchor"; readonly anchor: RegexAnchor; readonly end: number }
  | { readonly kind: "backreference"; readonly group: number; readonly end: number };

/** Reads what begins with the backslash at `at`, outside sets. */
export function readEscape(pattern: string, at: number, groups: GroupTable, isEcma: boolean): Escape {
  const letter = pattern[at + 1];
  if (letter === undefined) throw regexParseError(pattern, pattern.length, "Illegal \\ at end of pattern.");
  const anchor = anchors.get(letter);
  if (anchor) return { kind: "anchor", anchor, end: at + 2 };
  const item = classItem(letter, isEcma);
  if (item) return { kind: "set", set: new CharacterSet([item]), end: at + 2 };
  if (letter === "p" || letter === "P") {
    const { name, end } = readPropertyName(pattern, at + 2);
    const property = propertyItem(name, letter === "P");
    if (!property) throw regexParseError(pattern, end, `Unknown property '${name}'.`);
    return { kind: "set", set: new CharacterSet([property]), end };
  }
  if (letter === "k" || letter === "<" || letter === "'") return namedReference(pattern, at, groups);
  if (letter >= "1" && letter <= "9") return numberedReference(pattern, at, groups, isEcma);
  return { kind: "character", ...readCharacterEscape(pattern, at + 1) };
}

const anchors: ReadonlyMap<string, RegexAnchor> = new Map([
  ["A", "textStart"],
  ["Z", "textEndOrBeforeNewline"],
  ["z", "textEnd"],
  ["G", "contiguous"],
  ["b", "boundary"],
  ["B", "notBoundary"],
]);

/** \k<name>, \k'name' (and the old \<name>). */
function namedReference(pattern: string, at: number, groups: GroupTable): Escape {
  const open = pattern[at + 1] === "k" ? at + 2 : at + 1;
  const closer = pattern[open] === "<" ? ">" : pattern[open] === "'" ? "'" : null;
  if (!closer)
    throw regexParseError(pattern, Math.min(open, pattern.length), "Malformed \\k<...> named back reference.");
  const match = /^\w+/.exec(pattern.slice(open + 1));
  const end = open + 1 + (match?.[0].length ?? 0);
  if (!match || pattern[end] !== closer) {
    if (pattern[at + 1] !== "k") return { kind: "character", code: pattern.charCodeAt(at + 1), end: at + 2 };
    throw regexParseError(pattern, Math.min(end, pattern.length), "Malformed \\k<...> named back reference.");
  }
  const group = groups.byName.get(match[0]);
  if (group === undefined) {
    throw regexParseError(pattern, end + 1, undefinedGroup(match[0]));
  }
  return { kind: "backreference", group, end: end + 1 };
}

/** \1 ... \9 are references; more digits where there is such a group, else an octal number. */
function numberedReference(pattern: string, at: number, groups: GroupTable, isEcma: boolean): Escape {
  const digits = /^\d+/.exec(pattern.slice(at + 1))?.[0] ?? "";
  const known = groups.byName.get(digits);
  if (known !== undefined) return { kind: "backreference", group: known, end: at + 1 + digits.length };
  if (digits.length === 1 || isEcma) {
    const single = groups.byName.get(digits[0]);
    if (single !== undefined && isEcma) return { kind: "backreference", group: single, end: at + 2 };
    throw regexParseError(pattern, at + 1 + digits.length, undefinedGroup(digits));
  }
  if (/^[0-7]/.test(digits)) return { kind: "character", ...readCharacterEscape(pattern, at + 1) };
  throw regexParseError(pattern, at + 1 + digits.length, undefinedGroup(digits));
}

/** An escape that means one character; `at` is the letter behind the backslash. */
export function readCharacterEscape(pattern: string, at: number): { readonly code: number; readonly end: number } {
  const letter = pattern[at];
  const control = controls.get(letter);
  if (control !== undefined) return { code: control, end: at + 1 };
  if (letter >= "0" && letter <= "7") {
    const digits = /^[0-7]{1,3}/.exec(pattern.slice(at))?.[0] ?? "0";
    return { code: Number.parseInt(digits, 8) & 0xff, end: at + digits.length };
  }
  if (letter === "x" || letter === "u") {
    const count = letter === "x" ? 2 : 4;
    const digits = pattern.slice(at + 1, at + 1 + count);
    if (digits.length < count || !/^[\da-f]+$/i.test(digits)) {
      // Too few characters are seen before any is read.
      const good = digits.length < count ? 0 : (/^[\da-f]*/i.exec(digits)?.[0].length ?? 0) + 1;
      throw regexParseError(pattern, at + 1 + good, clrText("FewHexDigits"));
    }
    return { code: Number.parseInt(digits, 16), end: at + 1 + count };
  }
  if (letter === "c") {
    const next = pattern[at + 1];
    if (next === undefined) throw regexParseError(pattern, pattern.length, "Missing control character.");
    const code = next.toUpperCase().charCodeAt(0) - 64;
    if (code < 0 || code > 31) throw regexParseError(pattern, at + 2, "Unrecognized control character.");
    return { code, end: at + 2 };
  }
  if (/[A-Za-z_]|[^\x00-\x7f]/.test(letter) && /[\p{L}\p{Nd}_]/u.test(letter)) {
    throw regexParseError(pattern, at + 1, `Unrecognized escape sequence \\${letter}.`);
  }
  return { code: letter.charCodeAt(0), end: at + 1 };
}

const controls: ReadonlyMap<string, number> = new Map([
  ["a", 7],
  ["e", 27],
  ["f", 12],
  ["n", 10],
  ["r", 13],
  ["t", 9],
  ["v", 11],
]);

/** The name in {...} behind \p; `at` is where the brace should be. */
export function readPropertyName(pattern: string, at: number): { readonly name: string; readonly end: number } {
  if (at + 2 >= pattern.length) throw regexParseError(pattern, at, "Incomplete \\p{X} character escape.");
  if (pattern[at] !== "{") throw regexParseError(pattern, at + 1, "Malformed \\p{X} character escape.");
  const match = /^\{([\w-]+)/.exec(pattern.slice(at));
  const end = at + 1 + (match?.[1].length ?? 0);
  if (!match || pattern[end] !== "}")
    throw regexParseError(pattern, Math.min(end + 1, pattern.length), "Incomplete \\p{X} character escape.");
  return { name: match[1], end: end + 1 };
}
