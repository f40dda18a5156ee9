import { compileRegex } from "../objects/text/regex/dotnetRegex.ts";

/** A pattern of a transport rule as .NET's regular expressions read it. */
export function rulePattern(pattern: string): (text: string) => boolean {
  const regex = compileRegex(pattern, { ignoreCase: true });
  return (text) => regex.isMatch(text);
}
