import { compileRegex } from "../../../src/objects/text/regex/dotnetRegex.ts";
import { matchObject } from "../../../src/objects/text/regex/matchObject.ts";

/** One pattern of Select-String: the matches in a line, or null where it does not fit. */
export interface LineTest {
  readonly pattern: string;
  matches(line: string): readonly unknown[] | null;
}

export function regexTests(patterns: readonly string[], caseSensitive: boolean, all: boolean): readonly LineTest[] {
  return patterns.map((pattern) => {
    const regex = compileRegex(pattern, { ignoreCase: !caseSensitive });
    return {
      pattern,
      matches(line) {
        if (all) {
          const found: unknown[] = [];
          for (let match = regex.match(line); match; match = match.next()) found.push(matchObject(match));
          return found.length === 0 ? null : found;
        }
        const found = regex.match(line);
        return found ? [matchObject(found)] : null;
      },
    };
  });
}

/**
 * Plain text; it gives no match objects. `culture` is "Ordinal", "Invariant", "Current" or a culture's name: all but the
 * first take a composed character and its parts for the same.
 */
export function simpleTests(patterns: readonly string[], caseSensitive: boolean, culture: string): readonly LineTest[] {
  const folded = foldFor(caseSensitive, culture);
  return patterns.map((pattern) => {
    const wanted = folded(pattern);
    return { pattern, matches: (line) => (folded(line).includes(wanted) ? [] : null) };
  });
}

function foldFor(caseSensitive: boolean, culture: string): (text: string) => string {
  if (/^ordinal$/i.test(culture)) return caseSensitive ? (text) => text : (text) => text.toUpperCase();
  if (caseSensitive) return (text) => text.normalize("NFC");
  const isTurkic = /^(tr|az)\b/i.test(culture);
  return (text) => (isTurkic ? text.toLocaleLowerCase("tr") : text.toLowerCase()).normalize("NFC");
}
