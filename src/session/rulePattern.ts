import { PSError } from "../objects/errors/PSError.ts";
import type { CompiledRegex } from "../objects/text/regex/CompiledRegex.ts";
import { compileRegex } from "../objects/text/regex/dotnetRegex.ts";

/** A pattern of a transport rule as .NET's regular expressions read it. */
export function rulePattern(pattern: string): (text: string) => boolean {
  const regex = read(pattern);
  return (text) => regex.isMatch(text);
}

function read(pattern: string): CompiledRegex {
  try {
    return compileRegex(pattern, { ignoreCase: true });
  } catch (error) {
    throw error instanceof PSError ? new Error(error.record.message) : error;
  }
}
