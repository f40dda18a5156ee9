import { checkStop } from "../../../base/budget.ts";
import { type ClrException, clrException } from "../../errors/PSError.ts";
import { foldedCharacter } from "./CharacterSet.ts";
import { NumberStack } from "./NumberStack.ts";
import type { ParsedRegex, RegexAnchor } from "./RegexNode.ts";
import { operation as op, RegexProgram } from "./RegexProgram.ts";
import { type RegexStart, startOf } from "./regexStart.ts";
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

/** Ways tried for one match, in all and for each character, after which a pattern counts as catastrophic for its text. */
export const regexSteps = { least: 20_000_000, eachCharacter: 50 } as const;

/** Between two looks at the stop flag. */
const stepsBetweenChecks = 0x3fff;

/** What a way back is: where to go on, the place in the text, what to undo, a bound, and which captures there were. */
const wayLength = 5;

/**
 * Matches by backtracking over a program of numbers, with the ways back on a stack of its own: texts may be long and
 * patterns may try much without an end to the nesting of calls. Does all that .NET's engine does: all captures of a
 * group, atomic groups, conditions, balancing groups, right to left. The number of steps is bounded, and a stop is seen.
 */
export class RegexMatcher {
  readonly #program: RegexProgram;
  readonly #isBackward: boolean;
  readonly #start: RegexStart;
  readonly #registers: Int32Array;
  readonly #ways = new NumberStack();
  readonly #undo = new NumberStack();
  /** Start, end and older capture (number + 1) of each capture made. */
  readonly #captures = new NumberStack();
  #text = "";
  #origin = 0;
  #steps = 0;
  #mostSteps = 0;
  #wayTop = 0;
  #undoTop = 0;
  #captureTop = 0;

  constructor(parsed: ParsedRegex) {
    this.#program = new RegexProgram(parsed);
    this.#isBackward = parsed.rightToLeft;
    this.#start = startOf(parsed);
    this.#registers = new Int32Array(this.#program.registerCount);
  }

  /** The first match from a position on (towards the start for right to left patterns), or null. */
  match(text: string, from: number): RawMatch | null {
    this.#text = text;
    this.#origin = from;
    this.#steps = 0;
    this.#mostSteps = Math.max(regexSteps.least, regexSteps.eachCharacter * text.length);
    const step = this.#isBackward ? -1 : 1;
    const { test, isAtTextStart } = this.#start;
    for (let at = from; at >= 0 && at <= text.length; at += step) {
      if ((at & 0xffff) === 0) checkStop();
      if (isAtTextStart && at > 0) return null;
      if (test !== null && (at === text.length || !test(text.charCodeAt(at)))) continue;
      const end = this.#run(at);
      if (end >= 0) return this.#found(at, end);
    }
    return null;
  }

  #found(at: number, matchEnd: number): RawMatch {
    const [start, end] = this.#isBackward ? [matchEnd, at] : [at, matchEnd];
    const captures: (CaptureLink | null)[] = [{ start, end, previous: null }];
    for (let slot = 1; slot < this.#program.slotCount; slot++) captures.push(this.#links(this.#registers[slot]));
    return { start, end, captures };
  }

  #links(last: number): CaptureLink | null {
    const { items } = this.#captures;
    const numbers: number[] = [];
    for (let number = last; number > 0; number = items[number * 3 - 1]) numbers.push(number);
    let link: CaptureLink | null = null;
    for (const number of numbers.reverse())
      link = { start: items[number * 3 - 3], end: items[number * 3 - 2], previous: link };
    return link;
  }

  #set(register: number, value: number): void {
    if (this.#wayTop > 0) {
      this.#undo.reserve(this.#undoTop + 2);
      this.#undo.items[this.#undoTop++] = register;
      this.#undo.items[this.#undoTop++] = this.#registers[register];
    }
    this.#registers[register] = value;
  }

  #pushWay(target: number, at: number, bound: number): void {
    this.#ways.reserve(this.#wayTop + wayLength);
    const { items } = this.#ways;
    items[this.#wayTop++] = target;
    items[this.#wayTop++] = at;
    items[this.#wayTop++] = this.#undoTop;
    items[this.#wayTop++] = bound;
    items[this.#wayTop++] = this.#captureTop;
  }

  /** The registers as they were when the last way back was made. */
  #restore(): void {
    const { items } = this.#ways;
    const undoTop = items[this.#wayTop - 3];
    const undo = this.#undo.items;
    while (this.#undoTop > undoTop) {
      this.#undoTop -= 2;
      this.#registers[undo[this.#undoTop]] = undo[this.#undoTop + 1];
    }
    this.#captureTop = items[this.#wayTop - 1];
  }

  #count(): void {
    if ((++this.#steps & stepsBetweenChecks) !== 0) return;
    checkStop();
    if (this.#steps > this.#mostSteps) throw timedOut();
  }

  /** The end of the match that begins at a place, or -1. */
  #run(from: number): number {
    const { code, tests, anchors } = this.#program;
    const registers = this.#registers;
    const text = this.#text;
    const { length } = text;
    registers.fill(0, 0, this.#program.slotCount);
    this.#wayTop = 0;
    this.#undoTop = 0;
    this.#captureTop = 0;
    let at = from;
    let pc = 0;
    let failed = false;
    for (;;) {
      if (failed) {
        failed = false;
        this.#count();
        if (this.#wayTop === 0) return -1;
        this.#restore();
        const { items } = this.#ways;
        pc = items[this.#wayTop - 5];
        at = items[this.#wayTop - 4];
        if (code[pc] === op.greedyBack) {
          const step = code[pc - 4];
          at = this.#giveBack(at, step, items[this.#wayTop - 2], code[pc + 1] === op.character ? code[pc + 3] : -1);
          if (at === items[this.#wayTop - 2]) this.#wayTop -= wayLength;
          else items[this.#wayTop - 4] = at;
          pc++;
        } else if (code[pc] === op.lazyBack) {
          const step = code[pc - 4];
          const next = step > 0 ? at : at - 1;
          const left = items[this.#wayTop - 2] - 1;
          if (next < 0 || next >= length || !tests[code[pc - 3]](text.charCodeAt(next))) {
            this.#wayTop -= wayLength;
            failed = true;
            continue;
          }
          at += step;
          if (left === 0) this.#wayTop -= wayLength;
          else {
            items[this.#wayTop - 4] = at;
            items[this.#wayTop - 2] = left;
          }
          pc++;
        } else this.#wayTop -= wayLength;
      }
      switch (code[pc]) {
        case op.accept:
          return at;
        case op.fail:
          failed = true;
          break;
        case op.character: {
          const step = code[pc + 1];
          const place = step > 0 ? at : at - 1;
          if (place >= 0 && place < length && text.charCodeAt(place) === code[pc + 2]) {
            at += step;
            pc += 3;
          } else failed = true;
          break;
        }
        case op.set: {
          const step = code[pc + 1];
          const place = step > 0 ? at : at - 1;
          if (place >= 0 && place < length && tests[code[pc + 2]](text.charCodeAt(place))) {
            at += step;
            pc += 3;
          } else failed = true;
          break;
        }
        case op.greedy:
        case op.lazy: {
          const end = this.#repeat(pc, at);
          if (end < 0) failed = true;
          else {
            at = end;
            pc += 6;
          }
          break;
        }
        case op.jump:
          pc = code[pc + 1];
          break;
        case op.branch:
          this.#pushWay(code[pc + 1], at, 0);
          pc += 2;
          break;
        case op.open:
          this.#set(code[pc + 1], at);
          pc += 2;
          break;
        case op.close:
          if (this.#close(pc, at)) pc += 5;
          else failed = true;
          break;
        case op.backreference: {
          const end = this.#backreference(pc, at);
          if (end < 0) failed = true;
          else {
            at = end;
            pc += 4;
          }
          break;
        }
        case op.anchor:
          if (this.#isAt(anchors[code[pc + 1]], at)) pc += 2;
          else failed = true;
          break;
        case op.loopStart:
          this.#set(code[pc + 1], 0);
          this.#set(code[pc + 1] + 1, -1);
          pc += 2;
          break;
        case op.greedyLoop: {
          const count = registers[code[pc + 1]];
          if (count >= code[pc + 3]) pc = code[pc + 4];
          else {
            if (count >= code[pc + 2]) this.#pushWay(code[pc + 4], at, 0);
            pc += 5;
          }
          break;
        }
        case op.lazyLoop: {
          const count = registers[code[pc + 1]];
          if (count < code[pc + 2]) pc += 5;
          else {
            if (count < code[pc + 3]) this.#pushWay(pc + 5, at, 0);
            pc = code[pc + 4];
          }
          break;
        }
        case op.turn: {
          const register = code[pc + 1];
          this.#count();
          this.#set(register, registers[register] + 1);
          this.#set(register + 1, at);
          pc += 2;
          break;
        }
        case op.again: {
          const register = code[pc + 1];
          const isEmpty = registers[register + 1] === at && registers[register] >= code[pc + 2];
          pc = isEmpty ? pc + 4 : code[pc + 3];
          break;
        }
        case op.mark:
          this.#set(code[pc + 1], this.#wayTop);
          this.#set(code[pc + 1] + 1, at);
          pc += 2;
          break;
        case op.commit:
          this.#wayTop = registers[code[pc + 1]];
          if (code[pc + 2] === 1) at = registers[code[pc + 1] + 1];
          pc += 3;
          break;
        case op.refuse:
          this.#wayTop = registers[code[pc + 1]];
          failed = true;
          break;
        default:
          pc = registers[code[pc + 1]] > 0 ? pc + 3 : code[pc + 2];
      }
    }
  }

  /** One character less of a repeated one, and more where the character that must follow is not there. */
  #giveBack(from: number, step: number, bound: number, following: number): number {
    let at = from - step;
    if (following < 0) return at;
    const text = this.#text;
    const offset = step > 0 ? 0 : -1;
    while (at !== bound && text.charCodeAt(at + offset) !== following) at -= step;
    this.#steps += Math.min(Math.abs(from - at) >> 3, stepsBetweenChecks - (this.#steps & stepsBetweenChecks));
    return at;
  }

  /** Takes a repeated single character; -1 where there are too few. */
  #repeat(pc: number, from: number): number {
    const { code, tests } = this.#program;
    const text = this.#text;
    const { length } = text;
    const step = code[pc + 1];
    const test = tests[code[pc + 2]];
    const min = code[pc + 3];
    const max = code[pc + 4];
    const isLazy = code[pc] === op.lazy;
    const most = isLazy ? min : max;
    const offset = step > 0 ? 0 : -1;
    let at = from;
    let count = 0;
    while (count < most) {
      const place = at + offset;
      if (place < 0 || place >= length || !test(text.charCodeAt(place))) break;
      at += step;
      count++;
    }
    // A long run is work as much as a way tried.
    this.#steps += Math.min(count >> 4, stepsBetweenChecks - (this.#steps & stepsBetweenChecks));
    if (count < min) return -1;
    if (isLazy && max > min) this.#pushWay(pc + 5, at, max === 0x7fffffff ? max : max - min);
    if (!isLazy && count > min) this.#pushWay(pc + 5, at, from + step * min);
    return at;
  }

  #capture(slot: number, start: number, end: number): void {
    const at = this.#captureTop * 3;
    this.#captures.reserve(at + 3);
    const { items } = this.#captures;
    items[at] = start;
    items[at + 1] = end;
    items[at + 2] = this.#registers[slot];
    this.#set(slot, ++this.#captureTop);
  }

  /** Ends a group; false where a balancing group has nothing to take away. */
  #close(pc: number, at: number): boolean {
    const { code } = this.#program;
    const opened = this.#registers[code[pc + 1]];
    const slot = code[pc + 2];
    const pops = code[pc + 3];
    const [start, end] = code[pc + 4] < 0 ? [at, opened] : [opened, at];
    if (pops < 0) {
      this.#capture(slot, start, end);
      return true;
    }
    const popped = this.#registers[pops];
    if (popped === 0) return false;
    const { items } = this.#captures;
    const poppedEnd = items[popped * 3 - 2];
    this.#set(pops, items[popped * 3 - 1]);
    // What lies between the capture taken away and here becomes the other group's.
    if (slot >= 0) this.#capture(slot, Math.min(poppedEnd, start), Math.max(poppedEnd, start));
    return true;
  }

  /** The place behind the text that a group captured, or -1 where it is not there. */
  #backreference(pc: number, at: number): number {
    const { code } = this.#program;
    const capture = this.#registers[code[pc + 1]];
    if (capture === 0) return -1;
    const text = this.#text;
    const { items } = this.#captures;
    const first = items[capture * 3 - 3];
    const size = items[capture * 3 - 2] - first;
    const from = code[pc + 3] < 0 ? at - size : at;
    if (from < 0 || from + size > text.length) return -1;
    this.#steps += Math.min(size >> 4, stepsBetweenChecks - (this.#steps & stepsBetweenChecks));
    const ignoreCase = code[pc + 2] === 1;
    for (let index = 0; index < size; index++) {
      const left = text.charCodeAt(first + index);
      const right = text.charCodeAt(from + index);
      if (left !== right && !(ignoreCase && foldedCharacter(left) === foldedCharacter(right))) return -1;
    }
    return code[pc + 3] < 0 ? from : from + size;
  }

  #isAt(anchor: RegexAnchor, at: number): boolean {
    const text = this.#text;
    switch (anchor) {
      case "textStart":
        return at === 0;
      case "textEnd":
        return at === text.length;
      case "textEndOrBeforeNewline":
        return at === text.length || (at === text.length - 1 && text[at] === "\n");
      case "lineStart":
        return at === 0 || text[at - 1] === "\n";
      case "lineEnd":
        return at === text.length || text[at] === "\n";
      case "contiguous":
        return at === this.#origin;
      case "boundary":
        return this.#isBoundary(at);
      case "notBoundary":
        return !this.#isBoundary(at);
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
