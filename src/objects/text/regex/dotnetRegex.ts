import type { RegexObject } from "../../values/RegexObject.ts";
import { CompiledRegex } from "./CompiledRegex.ts";
import { RegexOption } from "./RegexParser.ts";

/** Patterns by the number of their options: a pattern's own text is the key, so that nothing is put together to find it. */
const caches = new Map<number, Map<string, CompiledRegex>>();
const cacheSize = 500;

/**
 * A .NET pattern made ready to match; `options` is the number of a RegexOptions value or names of it. Throws
 * RegexParseException (a ClrException) with .NET's text. The most recent patterns are kept.
 */
export function compileRegex(pattern: string, options: number | { readonly ignoreCase?: boolean } = 0): CompiledRegex {
  const number = typeof options === "number" ? options : options.ignoreCase ? RegexOption.ignoreCase : 0;
  let cache = caches.get(number);
  if (!cache) {
    cache = new Map();
    caches.set(number, cache);
  }
  let found = cache.get(pattern);
  if (!found) {
    if (cache.size >= cacheSize) for (const oldest of [...cache.keys()].slice(0, cacheSize / 2)) cache.delete(oldest);
    found = new CompiledRegex(pattern, number);
    cache.set(pattern, found);
  }
  return found;
}

/** What matches for a [regex] value. */
export function compiledRegexOf(regex: RegexObject): CompiledRegex {
  return compileRegex(regex.pattern, regex.options);
}
