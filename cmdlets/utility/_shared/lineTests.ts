import { compileRegex } from "../../../src/objects/text/dotnetRegex.ts";
import { matchObject } from "../../../src/objects/text/matchObject.ts";

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

/** Plain text; it gives no match objects. */
export function simpleTests(patterns: readonly string[], caseSensitive: boolean): readonly LineTest[] {
  return patterns.map((pattern) => {
    const wanted = caseSensitive ? pattern : pattern.toLowerCase();
    return { pattern, matches: (line) => ((caseSensitive ? line : line.toLowerCase()).includes(wanted) ? [] : null) };
  });
}
