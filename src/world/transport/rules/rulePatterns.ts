import { Surrounding } from "../../../base/Surrounding.ts";

/** Makes a test for texts of a pattern without case; throws where the pattern is none. */
export type PatternReader = (pattern: string) => (text: string) => boolean;

/**
 * How patterns of transport rules are matched. A session lends its own regular expressions, which see stops and have a limit of
 * their own: JavaScript's can run for ever on a text that somebody sends.
 */
export const rulePatterns = new Surrounding<PatternReader>((pattern) => {
  const expression = new RegExp(pattern, "i");
  return (text) => expression.test(text);
});
