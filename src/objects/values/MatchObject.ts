import type { CaptureSpan, RegexMatch } from "../text/regex/RegexMatch.ts";
import type { ClrType } from "../types/ClrType.ts";
import { lazyType } from "../types/lazyType.ts";
import { ClrObject } from "./ClrObject.ts";

/** Capture: a part of the text. */
export class CaptureObject extends ClrObject {
  constructor(
    readonly text: string,
    readonly index: number,
    readonly length: number,
  ) {
    super();
  }

  get clrType(): ClrType {
    return captureType();
  }

  get value(): string {
    return this.text.slice(this.index, this.index + this.length);
  }
}

/** Group: the captures of one group of a match; its own place is the last of them. */
export class GroupObject extends ClrObject {
  #span: CaptureSpan | null | undefined;

  constructor(
    readonly match: RegexMatch,
    readonly slot: number,
    readonly name: string,
  ) {
    super();
  }

  get clrType(): ClrType {
    return groupType();
  }

  get success(): boolean {
    return this.match.group(this.slot) !== null;
  }

  get value(): string {
    return this.match.group(this.slot) ?? "";
  }

  get span(): CaptureSpan | null {
    if (this.#span === undefined) this.#span = this.match.captures(this.slot).at(-1) ?? null;
    return this.#span;
  }

  /** In order; the last of them is the group itself. */
  get captures(): readonly ClrObject[] {
    const spans = this.match.captures(this.slot);
    return spans.map(({ index, length }, at) =>
      at === spans.length - 1 ? this : new CaptureObject(this.match.text, index, length),
    );
  }
}

/** A group that the regex does not have, or of a match that failed. */
export class FailedGroup extends ClrObject {
  constructor(readonly name: string) {
    super();
  }

  get clrType(): ClrType {
    return groupType();
  }
}

/** Match; `found` is null for Match.Empty. */
export class MatchObject extends ClrObject {
  #groups: GroupCollection | undefined;

  constructor(readonly found: RegexMatch | null) {
    super();
  }

  get clrType(): ClrType {
    return matchType();
  }

  get value(): string {
    return this.found?.value ?? "";
  }

  get groups(): GroupCollection {
    this.#groups ??= new GroupCollection(this);
    return this.#groups;
  }
}

/** GroupCollection: group 0 is the match itself. */
export class GroupCollection extends ClrObject {
  #items: readonly ClrObject[] | undefined;

  constructor(readonly match: MatchObject) {
    super();
  }

  get clrType(): ClrType {
    return groupCollectionType();
  }

  get items(): readonly ClrObject[] {
    const { found } = this.match;
    this.#items ??= found
      ? found.regex.groups.map((group, slot) => (slot === 0 ? this.match : new GroupObject(found, slot, group.name)))
      : [this.match];
    return this.#items;
  }

  override get elements(): readonly ClrObject[] {
    return this.items;
  }
}

/** MatchCollection and CaptureCollection: a fixed list. */
export class RegexCollection extends ClrObject {
  constructor(
    readonly kind: "Match" | "Capture",
    readonly items: readonly ClrObject[],
  ) {
    super();
  }

  get clrType(): ClrType {
    return this.kind === "Match" ? matchCollectionType() : captureCollectionType();
  }

  override get elements(): readonly ClrObject[] {
    return this.items;
  }
}

const captureType = lazyType("System.Text.RegularExpressions.Capture");
const groupType = lazyType("System.Text.RegularExpressions.Group");
const matchType = lazyType("System.Text.RegularExpressions.Match");
const groupCollectionType = lazyType("System.Text.RegularExpressions.GroupCollection");
const matchCollectionType = lazyType("System.Text.RegularExpressions.MatchCollection");
const captureCollectionType = lazyType("System.Text.RegularExpressions.CaptureCollection");
