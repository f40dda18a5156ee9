import { pollStop } from "../../base/budget.ts";
import { replaceCharacters } from "../../base/text/replaceCharacters.ts";
import { psArgumentNull } from "../errors/argumentChecks.ts";
import { psError } from "../errors/PSError.ts";
import { equalStrings } from "../text/culture/compareStrings.ts";
import { cultureStartsWith } from "../text/culture/cultureSearch.ts";
import { matchStars, type StarPart, upperCode } from "../text/regex/matchStars.ts";
import { languageRules } from "../types/languageRules.ts";

type Matcher = (text: string) => boolean;

const cache = new Map<string, Matcher>();

/** Patterns of more characters than this are not kept. */
const longestKept = 1_000;

/** Whether a text has wildcard characters that are not escaped. */
export function hasWildcards(pattern: string): boolean {
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index];
    if (character === "`") index++;
    else if (character === "*" || character === "?" || character === "[" || character === "]") return true;
  }
  return false;
}

/** The text with a backtick before every wildcard character, in PowerShell 7 also before every backtick. */
export function escapeWildcards(text: string): string {
  return replaceCharacters(text, languageRules().escapedInWildcards, "`$&");
}

/** Takes the backticks before wildcard characters and backticks away. */
export function unescapeWildcards(text: string): string {
  return text.replace(/`([*?[\]`])/g, "$1");
}

/** The pattern in the terms of WQL's LIKE; throws where it is not a valid one. */
export function wildcardWql(pattern: string): string {
  let text = "";
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index];
    if (character === "*") text += "%";
    else if (character === "?") text += "_";
    else if (character === "[") {
      const { end } = readSet(pattern, index);
      text += pattern.slice(index, end + 1);
      index = end;
    } else if (character === "`" && index + 1 < pattern.length) text += wqlLiteral(pattern[++index]);
    else text += wqlLiteral(character);
  }
  return text;
}

function wqlLiteral(character: string): string {
  if (character === "'") return "\\'";
  return "[%_".includes(character) ? `[${character}]` : character;
}

/** What tests whole texts against a wildcard pattern: * ? [a-c] and ` before a character that stands for itself. Null is refused as WildcardPattern does. */
export function wildcardMatcher(pattern: string | null, ignoreCase = true): Matcher {
  if (pattern === null) throw psArgumentNull("pattern");
  const key = `${ignoreCase ? "i" : "c"}${languageRules().comparesPlainPatterns ? "+" : "-"}${pattern}`;
  let found = cache.get(key);
  if (!found) {
    found = makeMatcher(pattern, ignoreCase);
    if (cache.size > 500) cache.clear();
    if (pattern.length <= longestKept) cache.set(key, found);
  }
  return found;
}

function makeMatcher(pattern: string, ignoreCase: boolean): Matcher {
  if (pattern === "*") return () => true;
  const parts = readParts(pattern, ignoreCase);
  const matches: Matcher = (text) => matchStars(parts, text, ignoreCase);
  if (!languageRules().comparesPlainPatterns) return matches;
  const plain = /^([^*?[\]`]*)(\*?)$/.exec(pattern);
  if (plain === null) return matches;
  const [, sought, star] = plain;
  const compare = star === "" ? equalStrings : cultureStartsWith;
  const isPlain = isAsciiText(sought);
  return (text) => (isPlain && isAsciiText(text) ? matches(text) : compare(text, sought, ignoreCase));
}

/** Has only characters that every culture compares one by one. */
function isAsciiText(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

function readParts(pattern: string, ignoreCase: boolean): StarPart[] {
  const parts: StarPart[] = [];
  for (let index = 0; index < pattern.length; index++) {
    pollStop();
    const character = pattern[index];
    switch (character) {
      case "*":
        if (parts.at(-1) !== "many") parts.push("many");
        break;
      case "?":
        parts.push(anyCharacter);
        break;
      case "`":
        parts.push(literal(pattern, index + 1 < pattern.length ? ++index : index, ignoreCase));
        break;
      case "[": {
        const set = readSet(pattern, index);
        parts.push(setTest(set.source, ignoreCase));
        index = set.end;
        break;
      }
      default:
        parts.push(literal(pattern, index, ignoreCase));
    }
  }
  return parts;
}

function literal(pattern: string, index: number, ignoreCase: boolean): number {
  const code = pattern.charCodeAt(index);
  return ignoreCase ? upperCode(code) : code;
}

const anyCharacter = (text: string, at: number): number => (at < text.length ? at + 1 : -1);

function setTest(source: string, ignoreCase: boolean): (text: string, at: number) => number {
  const expression = new RegExp(source, ignoreCase ? "is" : "s");
  const known = new Map<number, boolean>();
  return (text, at) => {
    if (at >= text.length) return -1;
    const code = text.charCodeAt(at);
    let found = known.get(code);
    if (found === undefined) {
      found = expression.test(String.fromCharCode(code));
      known.set(code, found);
    }
    return found ? at + 1 : -1;
  };
}

function readSet(pattern: string, start: number): { source: string; end: number } {
  const members: { text: string; escaped: boolean }[] = [];
  for (let index = start + 1; index < pattern.length; index++) {
    const character = pattern[index];
    if (character === "]" && members.length > 0) return { source: setSource(members, pattern), end: index };
    if (character === "`" && index + 1 < pattern.length) members.push({ text: pattern[++index], escaped: true });
    else members.push({ text: character, escaped: false });
  }
  throw invalidPattern(pattern);
}

function setSource(members: readonly { text: string; escaped: boolean }[], pattern: string): string {
  let source = "[";
  for (let index = 0; index < members.length; index++) {
    const from = members[index].text;
    const to = members[index + 2]?.text;
    if (members[index + 1]?.text === "-" && !members[index + 1].escaped && to !== undefined) {
      if (from > to) throw invalidPattern(pattern);
      source += `${quote(from)}-${quote(to)}`;
      index += 2;
    } else source += quote(from);
  }
  return `${source}]`;
}

function quote(character: string): string {
  return /[\\^$.*+?()[\]{}|/-]/.test(character) ? `\\${character}` : character;
}

function invalidPattern(pattern: string): unknown {
  return psError(
    "RuntimeException",
    "NotSpecified",
    `The specified wildcard character pattern is not valid: ${pattern}`,
    {
      exception: "System.Management.Automation.WildcardPatternException",
    },
  );
}
