import { checkTextLength, growArray, pollStop } from "../../../base/budget.ts";
import { RegexMatch } from "./RegexMatch.ts";
import { RegexMatcher } from "./RegexMatcher.ts";
import type { ParsedRegex } from "./RegexNode.ts";
import { parseRegex, RegexOption } from "./RegexParser.ts";
import { longestNativeText } from "./regexCost.ts";
import { expandReplacement, parseReplacement, type ReplacementPart } from "./replacement.ts";
import { toJavaScript } from "./toJavaScript.ts";

/** Characters in which JavaScript's engine replaces all at once, which sees no stop. */
const replacedAtOnce = 1_000_000;

/** A pattern ready to match. Simple patterns run on JavaScript's engine where it finds the same, all others on our own. */
export class CompiledRegex {
  readonly groups: ParsedRegex["groups"];
  readonly rightToLeft: boolean;
  readonly #parsed: ParsedRegex;
  readonly #native: RegExp | null;
  readonly #isExact: boolean;
  /** JavaScript's engine cannot be stopped: longer texts, in which it might try too much, are for our own. */
  readonly #longestNative: number;
  readonly #slots: readonly number[];
  /** Whether JavaScript's groups and ours are the same, one by one. */
  readonly #isInOrder: boolean;
  #matcher: RegexMatcher | undefined;
  #replacement: { readonly written: string; readonly parts: readonly ReplacementPart[] } | undefined;

  constructor(
    readonly pattern: string,
    readonly options: number,
  ) {
    this.#parsed = parseRegex(pattern, options);
    this.groups = this.#parsed.groups;
    this.rightToLeft = this.#parsed.rightToLeft;
    const script = options & RegexOption.ecmaScript ? null : toJavaScript(this.#parsed);
    this.#native = script && new RegExp(script.source, script.ignoreCase ? "gi" : "g");
    this.#isExact = script?.isExact ?? false;
    this.#longestNative = script ? longestNativeText(this.#parsed) : 0;
    this.#slots = script?.slots ?? [];
    this.#isInOrder = this.#slots.every((slot, index) => slot === index + 1);
  }

  get groupNames(): readonly string[] {
    return this.groups.map((group) => group.name);
  }

  /** The keys of $Matches by place in `groups`: numbers where a group has no name. */
  get groupKeys(): readonly (string | number)[] {
    this.#groupKeys ??= this.groups.map(({ name }) => (/^\d+$/.test(name) ? Number(name) : name));
    return this.#groupKeys;
  }

  #groupKeys: readonly (string | number)[] | undefined;

  /** Place in `groups` of a group's name or number; -1 for none. */
  slotOf(group: string | number): number {
    return this.groups.findIndex((one) => (typeof group === "number" ? one.number === group : one.name === group));
  }

  isMatch(text: string, from = this.rightToLeft ? text.length : 0): boolean {
    const native = this.#nativeFor(text);
    if (native !== null) {
      native.lastIndex = from;
      return native.test(text);
    }
    return this.#own.match(text, from) !== null;
  }

  /** The first match from a position on, or null. */
  match(text: string, from = this.rightToLeft ? text.length : 0): RegexMatch | null {
    const native = this.#nativeFor(text);
    if (native !== null) {
      native.lastIndex = from;
      const found = native.exec(text);
      return found && RegexMatch.ofNative(this, text, found, this.#valuesOf(found));
    }
    const found = this.#own.match(text, from);
    return found && RegexMatch.ofRaw(this, text, found);
  }

  /** What the groups of the first match hold, by place in `groups` (nothing where one took no part); null without a match. */
  firstValues(text: string): readonly (string | null | undefined)[] | null {
    const native = this.#nativeFor(text);
    if (native !== null) {
      native.lastIndex = 0;
      const found = native.exec(text);
      return found && !this.#isInOrder ? this.#valuesOf(found) : found;
    }
    const match = this.match(text);
    return match && this.groups.map((_, slot) => match.group(slot));
  }

  #valuesOf(found: RegExpExecArray): (string | null)[] {
    const values: (string | null)[] = new Array<string | null>(this.groups.length).fill(null);
    values[0] = found[0];
    const slots = this.#slots;
    for (let index = 0; index < slots.length; index++) values[slots[index]] = found[index + 1] ?? null;
    return values;
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
    for (let match = this.match(text, from); match; match = this.matchAfter(match)) {
      pollStop();
      yield match;
    }
  }

  /** The same match found by our own engine, which knows every capture. */
  rematch(match: RegexMatch): RegexMatch {
    const found = this.#own.match(match.text, match.index);
    return found ? RegexMatch.ofRaw(this, match.text, found) : match;
  }

  /** Replaces up to `count` matches (-1: all) by a replacement pattern or by what a function gives. */
  replace(text: string, replacement: string | ((match: RegexMatch) => string), count = -1, from?: number): string {
    if (count === 0) return text;
    const parts = typeof replacement === "string" ? this.#replacementParts(replacement) : null;
    if (parts !== null && parts.length < 2 && count < 0 && from === undefined && text.length <= replacedAtOnce) {
      const native = this.#nativeFor(text);
      const [only] = parts;
      if (native !== null && (only === undefined || only.kind === "text"))
        return checked(text.replace(native, only === undefined ? "" : only.literal));
    }
    const evaluate = parts
      ? (match: RegexMatch) => expandReplacement(parts, match)
      : (replacement as (match: RegexMatch) => string);
    return this.#replaceEach(text, evaluate, count, from);
  }

  #replaceEach(text: string, evaluate: (match: RegexMatch) => string, count: number, from?: number): string {
    if (this.rightToLeft) return this.#replaceBackwards(text, evaluate, count, from);
    let result = "";
    let at = 0;
    let done = 0;
    for (let match = this.match(text, from); match; match = this.matchAfter(match)) {
      result += text.slice(at, match.index) + evaluate(match);
      pollStop();
      checkTextLength(result.length, 0);
      at = match.index + match.length;
      if (++done === count) break;
    }
    return done === 0 ? text : result + text.slice(at);
  }

  #replaceBackwards(text: string, evaluate: (match: RegexMatch) => string, count: number, from?: number): string {
    let result = "";
    let at = text.length;
    let done = 0;
    for (let match = this.match(text, from); match; match = this.matchAfter(match)) {
      result = evaluate(match) + text.slice(match.index + match.length, at) + result;
      pollStop();
      checkTextLength(result.length, 0);
      at = match.index;
      if (++done === count) break;
    }
    return text.slice(0, at) + result;
  }

  /** A replacement pattern taken apart; the one used last is kept. */
  #replacementParts(written: string): readonly ReplacementPart[] {
    if (this.#replacement?.written !== written) this.#replacement = { written, parts: parseReplacement(written, this) };
    return this.#replacement.parts;
  }

  /** The texts between matches, with what groups captured in between; at most `count` texts where it is not 0. */
  split(text: string, count = 0, from?: number): string[] {
    if (count === 1) return [text];
    const found: string[] = [];
    let at = 0;
    let splits = 0;
    for (let match = this.match(text, from); match; match = this.matchAfter(match)) {
      growArray(found);
      pollStop();
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

  /** JavaScript's pattern where it finds in a text what ours does, else null. */
  #nativeFor(text: string): RegExp | null {
    if (text.length > this.#longestNative) return null;
    checkTextLength(text.length);
    return this.#isExact || (this.#native !== null && isAscii(text)) ? this.#native : null;
  }

  get #own(): RegexMatcher {
    this.#matcher ??= new RegexMatcher(this.#parsed);
    return this.#matcher;
  }
}

function checked(text: string): string {
  checkTextLength(text.length);
  return text;
}

/** Very short texts are looked through faster than a pattern is started. */
const shortText = 12;

/** Texts of this length and more are remembered. */
const longEnough = 100;

/** The long text looked through last: one text is often matched many times. */
let longText = "";
let longIsAscii = true;

const beyondAscii = /[^\x00-\x7f]/;

function isAscii(text: string): boolean {
  if (text.length > longEnough) {
    if (text !== longText) longIsAscii = !beyondAscii.test(text);
    longText = text;
    return longIsAscii;
  }
  if (text.length > shortText) return !beyondAscii.test(text);
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false;
  return true;
}
