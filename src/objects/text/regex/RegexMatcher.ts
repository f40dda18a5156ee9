import { type ClrException, clrException } from "../../model/PSError.ts";
import { foldedCharacter } from "./CharacterSet.ts";
import type { ParsedRegex, RegexAnchor, RegexNode } from "./RegexNode.ts";
import { isBoundaryWordCharacter } from "./unicodeClasses.ts";

/** One capture of a group; older ones behind it. */
export interface CaptureLink {
  readonly start: number;
  readonly end: number;
  readonly previous: CaptureLink | null;
}

/** The end of a match and the captures of each group by its place in the group list (0 is the whole match). */
export interface RawMatch {
  readonly start: number;
  readonly end: number;
  readonly captures: readonly (CaptureLink | null)[];
}

type Step = (at: number) => boolean;

/** Steps after which a pattern counts as catastrophic for its text. */
const stepLimit = 30_000_000;

/**
 * Matches by backtracking, every node a closure that knows what follows it. Does all that .NET's engine does: all
 * captures of a group, atomic groups, conditions, balancing groups, right to left. The number of steps is bounded.
 */
export class RegexMatcher {
  readonly #start: Step;
  readonly #slots: ReadonlyMap<number, number>;
  readonly #isBackward: boolean;
  #text = "";
  #origin = 0;
  #end = 0;
  #steps = 0;
  #captures: (CaptureLink | null)[] = [];

  constructor(parsed: ParsedRegex) {
    this.#slots = new Map(parsed.groups.map((group, slot) => [group.number, slot]));
    this.#isBackward = parsed.rightToLeft;
    this.#start = this.#compile(parsed.node, this.#accept(), parsed.rightToLeft);
  }

  /** The first match from a position on (towards the start for right to left patterns), or null. */
  match(text: string, from: number): RawMatch | null {
    this.#text = text;
    this.#origin = from;
    this.#steps = 0;
    const step = this.#isBackward ? -1 : 1;
    for (let at = from; at >= 0 && at <= text.length; at += step) {
      const found = this.#matchHere(at);
      if (found) return found;
    }
    return null;
  }

  #matchHere(at: number): RawMatch | null {
    this.#captures = new Array<CaptureLink | null>(this.#slots.size).fill(null);
    if (!this.#start(at)) return null;
    const [start, end] = this.#isBackward ? [this.#end, at] : [at, this.#end];
    this.#captures[0] = { start, end, previous: null };
    return { start, end, captures: this.#captures };
  }

  #accept(): Step {
    return (at) => {
      this.#end = at;
      return true;
    };
  }

  #count(): void {
    if (++this.#steps > stepLimit) throw timedOut();
  }

  #compile(node: RegexNode, next: Step, backward: boolean): Step {
    switch (node.kind) {
      case "empty":
        return next;
      case "nothing":
        return () => false;
      case "character":
      case "set":
        return this.#single(node, next, backward);
      case "sequence": {
        const nodes = backward ? node.nodes : [...node.nodes].reverse();
        return nodes.reduce((following, one) => this.#compile(one, following, backward), next);
      }
      case "alternation":
        return this.#alternation(node.nodes.map((one) => this.#compile(one, next, backward)));
      case "capture":
        return this.#capture(node, next, backward);
      case "look":
        return this.#look(node, next);
      case "atomic":
        return this.#atomic(this.#compile(node.node, this.#accept(), backward), next);
      case "backreference":
        return this.#backreference(node, next, backward);
      case "quantifier":
        return this.#quantifier(node, next, backward);
      case "anchor":
        return this.#anchor(node.anchor, next);
      case "ifGroup": {
        const slot = this.#slot(node.group);
        const [yes, no] = [this.#compile(node.yes, next, backward), this.#compile(node.no, next, backward)];
        return (at) => (this.#captures[slot] ? yes(at) : no(at));
      }
      case "ifMatch": {
        const condition = this.#compile(node.condition, this.#accept(), false);
        const [yes, no] = [this.#compile(node.yes, next, backward), this.#compile(node.no, next, backward)];
        return (at) => (condition(at) ? yes(at) : no(at));
      }
    }
  }

  #slot(group: number): number {
    return this.#slots.get(group) as number;
  }

  /** The test of a node that takes exactly one character. */
  #test(node: RegexNode & { kind: "character" | "set" }): (code: number) => boolean {
    if (node.kind === "set")
      return node.ignoreCase ? (code) => node.set.hasIgnoringCase(code) : (code) => node.set.has(code);
    const { code } = node;
    if (!node.ignoreCase) return (other) => other === code;
    const folded = foldedCharacter(code);
    return (other) => other === code || foldedCharacter(other) === folded;
  }

  #single(node: RegexNode & { kind: "character" | "set" }, next: Step, backward: boolean): Step {
    const test = this.#test(node);
    if (backward) return (at) => at > 0 && test(this.#text.charCodeAt(at - 1)) && next(at - 1);
    return (at) => at < this.#text.length && test(this.#text.charCodeAt(at)) && next(at + 1);
  }

  #alternation(branches: readonly Step[]): Step {
    return (at) => {
      for (const branch of branches) {
        this.#count();
        if (branch(at)) return true;
      }
      return false;
    };
  }

  #capture(node: RegexNode & { kind: "capture" }, next: Step, backward: boolean): Step {
    const starts: number[] = [];
    const slot = node.group === null ? -1 : this.#slot(node.group);
    const popSlot = node.pops === null ? -1 : this.#slot(node.pops);
    const close: Step = (at) => {
      const opened = starts.pop() as number;
      const [start, end] = backward ? [at, opened] : [opened, at];
      const done =
        popSlot < 0 ? this.#withCapture(slot, start, end, at, next) : this.#balance(slot, popSlot, start, at, next);
      if (!done) starts.push(opened);
      return done;
    };
    const inner = this.#compile(node.node, close, backward);
    return (at) => {
      starts.push(at);
      if (inner(at)) return true;
      starts.pop();
      return false;
    };
  }

  #withCapture(slot: number, start: number, end: number, at: number, next: Step): boolean {
    const previous = this.#captures[slot];
    this.#captures[slot] = { start, end, previous };
    if (next(at)) return true;
    this.#captures[slot] = previous;
    return false;
  }

  /** Takes the last capture of one group away; what lies between it and here becomes the other group's. */
  #balance(slot: number, popSlot: number, start: number, at: number, next: Step): boolean {
    const popped = this.#captures[popSlot];
    if (!popped) return false;
    const previous = slot < 0 ? null : this.#captures[slot];
    this.#captures[popSlot] = popped.previous;
    if (slot >= 0)
      this.#captures[slot] = { start: Math.min(popped.end, start), end: Math.max(popped.end, start), previous };
    if (next(at)) return true;
    if (slot >= 0) this.#captures[slot] = previous;
    this.#captures[popSlot] = popped;
    return false;
  }

  #look(node: RegexNode & { kind: "look" }, next: Step): Step {
    const inner = this.#compile(node.node, this.#accept(), node.isBehind);
    return (at) => {
      const saved = [...this.#captures];
      const found = inner(at);
      if (node.isNegative) {
        this.#captures = saved;
        return !found && next(at);
      }
      if (found && next(at)) return true;
      this.#captures = saved;
      return false;
    };
  }

  #atomic(inner: Step, next: Step): Step {
    return (at) => {
      const saved = [...this.#captures];
      if (inner(at) && next(this.#end)) return true;
      this.#captures = saved;
      return false;
    };
  }

  #backreference(node: RegexNode & { kind: "backreference" }, next: Step, backward: boolean): Step {
    const slot = this.#slot(node.group);
    return (at) => {
      const capture = this.#captures[slot];
      if (!capture) return false;
      const length = capture.end - capture.start;
      const from = backward ? at - length : at;
      if (from < 0 || from + length > this.#text.length) return false;
      for (let index = 0; index < length; index++) {
        const [left, right] = [this.#text.charCodeAt(capture.start + index), this.#text.charCodeAt(from + index)];
        if (left !== right && !(node.ignoreCase && foldedCharacter(left) === foldedCharacter(right))) return false;
      }
      return next(backward ? from : from + length);
    };
  }

  #quantifier(node: RegexNode & { kind: "quantifier" }, next: Step, backward: boolean): Step {
    const { node: repeated } = node;
    if (repeated.kind === "character" || repeated.kind === "set")
      return this.#repeatSingle(node, this.#test(repeated), next, backward);
    let count = 0;
    let last = -1;
    const again: Step = (at) => {
      if (at === last && count >= node.min) return next(at);
      return enter(at);
    };
    const body = this.#compile(repeated, again, backward);
    const iterate: Step = (at) => {
      if (count >= node.max) return false;
      const [savedCount, savedLast] = [count, last];
      this.#count();
      count++;
      last = at;
      if (body(at)) return true;
      count = savedCount;
      last = savedLast;
      return false;
    };
    const leave: Step = (at) => {
      if (count < node.min) return false;
      const [savedCount, savedLast] = [count, last];
      if (next(at)) return true;
      count = savedCount;
      last = savedLast;
      return false;
    };
    const enter: Step = node.isLazy ? (at) => leave(at) || iterate(at) : (at) => iterate(at) || leave(at);
    return (at) => {
      const [savedCount, savedLast] = [count, last];
      count = 0;
      last = -1;
      if (enter(at)) return true;
      count = savedCount;
      last = savedLast;
      return false;
    };
  }

  #repeatSingle(
    node: RegexNode & { kind: "quantifier" },
    test: (code: number) => boolean,
    next: Step,
    backward: boolean,
  ): Step {
    const { min, max, isLazy } = node;
    const step = backward ? -1 : 1;
    const matchesAt = (at: number) =>
      backward
        ? at > 0 && test(this.#text.charCodeAt(at - 1))
        : at < this.#text.length && test(this.#text.charCodeAt(at));
    if (isLazy) {
      return (start) => {
        let at = start;
        for (let count = 0; ; count++) {
          this.#count();
          if (count >= min && next(at)) return true;
          if (count >= max || !matchesAt(at)) return false;
          at += step;
        }
      };
    }
    return (start) => {
      let at = start;
      let count = 0;
      while (count < max && matchesAt(at)) {
        at += step;
        count++;
      }
      for (; count >= min; count--, at -= step) {
        this.#count();
        if (next(at)) return true;
      }
      return false;
    };
  }

  #anchor(anchor: RegexAnchor, next: Step): Step {
    const isAt = this.#anchorTest(anchor);
    return (at) => isAt(at) && next(at);
  }

  #anchorTest(anchor: RegexAnchor): (at: number) => boolean {
    switch (anchor) {
      case "textStart":
        return (at) => at === 0;
      case "textEnd":
        return (at) => at === this.#text.length;
      case "textEndOrBeforeNewline":
        return (at) => at === this.#text.length || (at === this.#text.length - 1 && this.#text[at] === "\n");
      case "lineStart":
        return (at) => at === 0 || this.#text[at - 1] === "\n";
      case "lineEnd":
        return (at) => at === this.#text.length || this.#text[at] === "\n";
      case "contiguous":
        return (at) => at === this.#origin;
      case "boundary":
        return (at) => this.#isBoundary(at);
      case "notBoundary":
        return (at) => !this.#isBoundary(at);
    }
  }

  #isBoundary(at: number): boolean {
    const before = at > 0 && isBoundaryWordCharacter(this.#text.charCodeAt(at - 1));
    const after = at < this.#text.length && isBoundaryWordCharacter(this.#text.charCodeAt(at));
    return before !== after;
  }
}

function timedOut(): ClrException {
  return clrException(
    "System.Text.RegularExpressions.RegexMatchTimeoutException",
    "The Regex engine has timed out while trying to match a pattern to an input string. This can occur for many reasons, including very large inputs or excessive backtracking caused by nested quantifiers, back-references and other factors.",
  );
}
