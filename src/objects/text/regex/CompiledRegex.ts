import { RegexMatch } from "./RegexMatch.ts";
import { RegexMatcher } from "./RegexMatcher.ts";
import type { ParsedRegex } from "./RegexNode.ts";
import { parseRegex, RegexOption } from "./RegexParser.ts";
import { expandReplacement, parseReplacement } from "./replacement.ts";
import { toJavaScript } from "./toJavaScript.ts";

/** A pattern ready to match. Simple patterns on ASCII texts run on JavaScript's engine, all others on our own. */
export class CompiledRegex {
  readonly groups: ParsedRegex["groups"];
  readonly rightToLeft: boolean;
  readonly #parsed: ParsedRegex;
  readonly #native: RegExp | null;
  readonly #slots: readonly number[];
  #matcher: RegexMatcher | undefined;

  constructor(
    readonly pattern: string,
    readonly options: number,
  ) {
    this.#parsed = parseRegex(pattern, options);
    this.groups = this.#parsed.groups;
    this.rightToLeft = this.#parsed.rightToLeft;
    const script = options & RegexOption.ecmaScript ? null : toJavaScript(this.#parsed);
    this.#native = script && new RegExp(script.source, script.ignoreCase ? "gi" : "g");
    this.#slots = script?.slots ?? [];
  }

  get groupNames(): readonly string[] {
    return this.groups.map((group) => group.name);
  }

  /** Place in `groups` of a group's name or number; -1 for none. */
  slotOf(group: string | number): number {
    return this.groups.findIndex((one) => (typeof group === "number" ? one.number === group : one.name === group));
  }

  isMatch(text: string, from = this.rightToLeft ? text.length : 0): boolean {
    if (this.#native && isAscii(text)) {
      this.#native.lastIndex = from;
      return this.#native.test(text);
    }
    return this.#own.match(text, from) !== null;
  }

  /** The first match from a position on, or null. */
  match(text: string, from = this.rightToLeft ? text.length : 0): RegexMatch | null {
    if (this.#native && isAscii(text)) {
      this.#native.lastIndex = from;
      const found = this.#native.exec(text);
      return found && RegexMatch.ofNative(this, text, found, this.#slots);
    }
    const found = this.#own.match(text, from);
    return found && RegexMatch.ofRaw(this, text, found);
  }

  /** The match behind another one in the same text, or null. */
  matchAfter(previous: RegexMatch): RegexMatch | null {
    const { text, index, length } = previous;
    if (this.rightToLeft) {
      const from = length === 0 ? index - 1 : index;
      return from < 0 ? null : this.match(text, from);
    }
    const from = length === 0 ? index + 1 : index + length;
    return from > text.length ? null : this.match(text, from);
  }

  *matches(text: string, from?: number): Generator<RegexMatch> {
    for (let match = this.match(text, from); match; match = this.matchAfter(match)) yield match;
  }

  /** The same match found by our own engine, which knows every capture. */
  rematch(match: RegexMatch): RegexMatch {
    const found = this.#own.match(match.text, match.index);
    return found ? RegexMatch.ofRaw(this, match.text, found) : match;
  }

  /** Replaces up to `count` matches (-1: all) by a replacement pattern or by what a function gives. */
  replace(text: string, replacement: string | ((match: RegexMatch) => string), count = -1, from?: number): string {
    if (count === 0) return text;
    const parts = typeof replacement === "string" ? parseReplacement(replacement, this) : null;
    const evaluate = parts
      ? (match: RegexMatch) => expandReplacement(parts, match)
      : (replacement as (match: RegexMatch) => string);
    const pieces: { readonly index: number; readonly end: number; readonly text: string }[] = [];
    for (const match of this.matches(text, from)) {
      pieces.push({ index: match.index, end: match.index + match.length, text: evaluate(match) });
      if (pieces.length === count) break;
    }
    if (pieces.length === 0) return text;
    if (this.rightToLeft) pieces.reverse();
    let result = "";
    let at = 0;
    for (const piece of pieces) {
      result += text.slice(at, piece.index) + piece.text;
      at = piece.end;
    }
    return result + text.slice(at);
  }

  /** The texts between matches, with what groups captured in between; at most `count` texts where it is not 0. */
  split(text: string, count = 0, from?: number): string[] {
    if (count === 1) return [text];
    const found: string[] = [];
    let at = 0;
    let splits = 0;
    for (const match of this.matches(text, from)) {
      found.push(text.slice(at, match.index));
      at = match.index + match.length;
      for (let slot = 1; slot < this.groups.length; slot++) {
        const value = match.group(slot);
        if (value !== null) found.push(value);
      }
      if (++splits === count - 1) break;
    }
    found.push(text.slice(at));
    return found;
  }

  get #own(): RegexMatcher {
    this.#matcher ??= new RegexMatcher(this.#parsed);
    return this.#matcher;
  }
}

function isAscii(text: string): boolean {
  return !/[^\x00-\x7f]/.test(text);
}
