import type { CompiledRegex } from "./CompiledRegex.ts";
import type { RawMatch } from "./RegexMatcher.ts";

/** Where one capture lies in the text. */
export interface CaptureSpan {
  readonly index: number;
  readonly length: number;
}

/** A match. Groups are asked for by their place in the regex's group list (`CompiledRegex.slotOf`). */
export class RegexMatch {
  readonly #values: readonly (string | null)[] | null;
  #captures: readonly (readonly CaptureSpan[])[] | null;

  private constructor(
    readonly regex: CompiledRegex,
    readonly text: string,
    readonly index: number,
    readonly length: number,
    values: readonly (string | null)[] | null,
    captures: readonly (readonly CaptureSpan[])[] | null,
  ) {
    this.#values = values;
    this.#captures = captures;
  }

  static ofNative(
    regex: CompiledRegex,
    text: string,
    found: RegExpExecArray,
    values: readonly (string | null)[],
  ): RegexMatch {
    return new RegexMatch(regex, text, found.index, found[0].length, values, null);
  }

  static ofRaw(regex: CompiledRegex, text: string, raw: RawMatch): RegexMatch {
    const captures = raw.captures.map((last) => {
      const spans: CaptureSpan[] = [];
      for (let link = last; link; link = link.previous)
        spans.push({ index: link.start, length: link.end - link.start });
      return spans.reverse();
    });
    return new RegexMatch(regex, text, raw.start, raw.end - raw.start, null, captures);
  }

  /** A match in a part of a text, with its places counted from the text's start; what follows stays in that part. */
  static within(part: RegexMatch, text: string, offset: number): RegexMatch {
    const captures = part.regex.groups.map((_, slot) =>
      part.captures(slot).map(({ index, length }) => ({ index: index + offset, length })),
    );
    const found = new RegexMatch(part.regex, text, part.index + offset, part.length, null, captures);
    found.#part = { match: part, offset };
    return found;
  }

  #part: { readonly match: RegexMatch; readonly offset: number } | null = null;

  get value(): string {
    return this.text.slice(this.index, this.index + this.length);
  }

  /** Text of a group's last capture; null where it took no part. */
  group(slot: number): string | null {
    if (this.#values) return this.#values[slot] ?? null;
    const spans = this.captures(slot);
    const last = spans[spans.length - 1];
    return last ? this.text.slice(last.index, last.index + last.length) : null;
  }

  /** All captures of a group in order. */
  captures(slot: number): readonly CaptureSpan[] {
    if (!this.#captures) {
      const again = this.regex.rematch(this);
      this.#captures = again === this ? [] : again.#captures;
    }
    return this.#captures?.[slot] ?? [];
  }

  next(): RegexMatch | null {
    if (!this.#part) return this.regex.matchAfter(this);
    const after = this.#part.match.next();
    return after && RegexMatch.within(after, this.text, this.#part.offset);
  }
}
