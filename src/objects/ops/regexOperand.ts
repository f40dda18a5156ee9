import { ClrException } from "../model/PSError.ts";
import { unwrap } from "../model/PSObject.ts";
import { RegexObject } from "../model/RegexObject.ts";
import { runtimeError } from "../model/runtimeError.ts";
import { compiledRegexOf, compileRegex } from "../text/dotnetRegex.ts";
import type { CompiledRegex } from "../text/regex/CompiledRegex.ts";
import { rawException } from "./rawException.ts";
import { toText } from "./toText.ts";

/**
 * The right operand of -match and -replace ready to match: a [regex] keeps its own options. Of the two only -replace has
 * an error of its own for a pattern that is none.
 */
export function regexOperand(pattern: unknown, ignoreCase: boolean, ownError: boolean): CompiledRegex {
  const base = unwrap(pattern);
  if (base instanceof RegexObject) return compiledRegexOf(base);
  const text = toText(base);
  try {
    return compileRegex(text, ignoreCase ? 1 : 0);
  } catch (error) {
    if (!(error instanceof ClrException)) throw error;
    if (!ownError) throw rawException(error.exception.type.name, error.exception.message);
    throw runtimeError("InvalidRegularExpression", [text], { inner: error.exception, target: text });
  }
}
