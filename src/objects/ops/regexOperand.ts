import { ClrException, type PSError } from "../errors/PSError.ts";
import { rawException } from "../errors/rawException.ts";
import { runtimeError } from "../errors/runtimeError.ts";
import type { CompiledRegex } from "../text/regex/CompiledRegex.ts";
import { compiledRegexOf, compileRegex } from "../text/regex/dotnetRegex.ts";
import { NullString } from "../values/NullString.ts";
import { unwrap } from "../values/PSObject.ts";
import { RegexObject } from "../values/RegexObject.ts";
import { argumentNull } from "./subjectText.ts";
import { toText } from "./toText.ts";

/**
 * The right operand of -match and -replace ready to match: a [regex] keeps its own options. Of the two only -replace has
 * an error of its own for a pattern that is none. Each operator remembers the pattern that it met last, which in a loop
 * is the same one each time.
 */
export class RegexOperand {
  #text: string | null = null;
  #ignoresCase = false;
  #regex: CompiledRegex | null = null;

  constructor(readonly hasOwnError: boolean) {}

  of(pattern: unknown, ignoreCase: boolean): CompiledRegex {
    if (this.#regex !== null && pattern === this.#text && ignoreCase === this.#ignoresCase) return this.#regex;
    const base = unwrap(pattern);
    if (base instanceof RegexObject) return compiledRegexOf(base);
    if (base === NullString.value) throw this.#nullPattern();
    const text = toText(base);
    this.#regex = this.#compiled(text, ignoreCase);
    this.#text = text;
    this.#ignoresCase = ignoreCase;
    return this.#regex;
  }

  #nullPattern(): PSError {
    if (!this.hasOwnError) return argumentNull("key");
    return runtimeError("InvalidRegularExpression", [""], { target: NullString.value });
  }

  #compiled(text: string, ignoreCase: boolean): CompiledRegex {
    try {
      return compileRegex(text, ignoreCase ? 1 : 0);
    } catch (error) {
      if (!(error instanceof ClrException)) throw error;
      if (!this.hasOwnError) throw rawException(error.exception.type.name, error.exception.message);
      throw runtimeError("InvalidRegularExpression", [text], { inner: error.exception, target: text });
    }
  }
}
