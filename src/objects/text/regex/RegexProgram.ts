import { foldedCharacter } from "./CharacterSet.ts";
import type { ParsedRegex, RegexAnchor, RegexNode } from "./RegexNode.ts";

/** What a program is made of: an operation and its operands, all numbers. `step` is 1 towards the end of the text, else -1. */
export const operation = {
  /** Ends the whole match, or the inside of nothing else. */
  accept: 0,
  fail: 1,
  /** step code */
  character: 2,
  /** step test */
  set: 3,
  /** step test min max; the way back follows as an operation of its own */
  greedy: 4,
  greedyBack: 5,
  lazy: 6,
  lazyBack: 7,
  /** target */
  jump: 8,
  /** target: where to go on if what follows fails */
  branch: 9,
  /** register: a group begins here */
  open: 10,
  /** register slot pops step; -1 for no slot */
  close: 11,
  /** slot ignoreCase step */
  backreference: 12,
  /** test of a place in the text */
  anchor: 13,
  /** register of two: turns and the place of the last one */
  loopStart: 14,
  /** register min max exit */
  greedyLoop: 15,
  lazyLoop: 16,
  /** register */
  turn: 17,
  /** register min enter */
  again: 18,
  /** register of two: how many ways back there are, and the place */
  mark: 19,
  /** register goesBack: takes away the ways back since the mark */
  commit: 20,
  /** register: takes away the ways back since the mark and fails */
  refuse: 21,
  /** slot target: goes there where the group has no capture */
  ifGroup: 22,
} as const;

const op = operation;

/** The most turns of a quantifier without an end. */
const endless = 0x7fffffff;

/** A pattern as numbers that a machine goes through; no nesting of calls, however long the text. */
export class RegexProgram {
  readonly code: Int32Array;
  readonly tests: ((code: number) => boolean)[] = [];
  readonly anchors: RegexAnchor[] = [];
  readonly slotCount: number;
  registerCount: number;
  readonly #code: number[] = [];
  readonly #slots: ReadonlyMap<number, number>;

  constructor(parsed: ParsedRegex) {
    this.#slots = new Map(parsed.groups.map((group, slot) => [group.number, slot]));
    this.slotCount = parsed.groups.length;
    this.registerCount = this.slotCount;
    this.#write(parsed.node, parsed.rightToLeft);
    this.#emit(op.accept);
    this.code = Int32Array.from(this.#code);
  }

  #emit(...numbers: readonly number[]): number {
    const at = this.#code.length;
    for (const number of numbers) this.#code.push(number);
    return at;
  }

  #registers(count: number): number {
    const first = this.registerCount;
    this.registerCount += count;
    return first;
  }

  #slot(group: number): number {
    return this.#slots.get(group) as number;
  }

  /** Writes a target that is known now into an operand that was left open. */
  #land(operand: number): void {
    this.#code[operand] = this.#code.length;
  }

  #write(node: RegexNode, backward: boolean): void {
    const step = backward ? -1 : 1;
    switch (node.kind) {
      case "empty":
        return;
      case "nothing":
        this.#emit(op.fail);
        return;
      case "character":
      case "set":
        if (node.kind === "character" && !node.ignoreCase) this.#emit(op.character, step, node.code);
        else this.#emit(op.set, step, this.#test(node));
        return;
      case "sequence":
        for (const one of backward ? [...node.nodes].reverse() : node.nodes) this.#write(one, backward);
        return;
      case "alternation":
        return this.#alternation(node.nodes, backward);
      case "capture":
        return this.#capture(node, backward);
      case "look":
        return this.#look(node);
      case "atomic": {
        const mark = this.#registers(2);
        this.#emit(op.mark, mark);
        this.#write(node.node, backward);
        this.#emit(op.commit, mark, 0);
        return;
      }
      case "backreference":
        this.#emit(op.backreference, this.#slot(node.group), node.ignoreCase ? 1 : 0, step);
        return;
      case "quantifier":
        return this.#quantifier(node, backward);
      case "anchor":
        this.anchors.push(node.anchor);
        this.#emit(op.anchor, this.anchors.length - 1);
        return;
      case "ifGroup": {
        const otherwise = this.#emit(op.ifGroup, this.#slot(node.group), 0) + 2;
        return this.#either(node.yes, node.no, otherwise, backward);
      }
      case "ifMatch": {
        const mark = this.#registers(2);
        this.#emit(op.mark, mark);
        const otherwise = this.#emit(op.branch, 0) + 1;
        this.#write(node.condition, false);
        this.#emit(op.commit, mark, 1);
        return this.#either(node.yes, node.no, otherwise, backward);
      }
    }
  }

  #either(yes: RegexNode, no: RegexNode, otherwise: number, backward: boolean): void {
    this.#write(yes, backward);
    const end = this.#emit(op.jump, 0) + 1;
    this.#land(otherwise);
    this.#write(no, backward);
    this.#land(end);
  }

  #alternation(branches: readonly RegexNode[], backward: boolean): void {
    const ends: number[] = [];
    for (const [index, branch] of branches.entries()) {
      const isLast = index === branches.length - 1;
      const next = isLast ? -1 : this.#emit(op.branch, 0) + 1;
      this.#write(branch, backward);
      if (isLast) continue;
      ends.push(this.#emit(op.jump, 0) + 1);
      this.#land(next);
    }
    if (branches.length === 0) this.#emit(op.fail);
    for (const end of ends) this.#land(end);
  }

  #capture(node: RegexNode & { kind: "capture" }, backward: boolean): void {
    const register = this.#registers(1);
    this.#emit(op.open, register);
    this.#write(node.node, backward);
    const slot = node.group === null ? -1 : this.#slot(node.group);
    this.#emit(op.close, register, slot, node.pops === null ? -1 : this.#slot(node.pops), backward ? -1 : 1);
  }

  #look(node: RegexNode & { kind: "look" }): void {
    const mark = this.#registers(2);
    this.#emit(op.mark, mark);
    const after = node.isNegative ? this.#emit(op.branch, 0) + 1 : -1;
    this.#write(node.node, node.isBehind);
    if (!node.isNegative) this.#emit(op.commit, mark, 1);
    else {
      this.#emit(op.refuse, mark);
      this.#land(after);
    }
  }

  #quantifier(node: RegexNode & { kind: "quantifier" }, backward: boolean): void {
    const { node: repeated, min, isLazy } = node;
    const max = Math.min(node.max, endless);
    if (repeated.kind === "character" || repeated.kind === "set") {
      this.#emit(isLazy ? op.lazy : op.greedy, backward ? -1 : 1, this.#test(repeated), min, max);
      this.#emit(isLazy ? op.lazyBack : op.greedyBack);
      return;
    }
    const register = this.#registers(2);
    this.#emit(op.loopStart, register);
    const enter = this.#emit(isLazy ? op.lazyLoop : op.greedyLoop, register, min, max, 0);
    this.#emit(op.turn, register);
    this.#write(repeated, backward);
    this.#emit(op.again, register, min, enter);
    this.#land(enter + 4);
  }

  /** The number of the test of a node that takes exactly one character. */
  #test(node: RegexNode & { kind: "character" | "set" }): number {
    this.tests.push(testOf(node));
    return this.tests.length - 1;
  }
}

/** Whether a node that takes exactly one character takes a given one. */
export function testOf(node: RegexNode & { kind: "character" | "set" }): (code: number) => boolean {
  if (node.kind === "set")
    return node.ignoreCase ? (code) => node.set.hasIgnoringCase(code) : (code) => node.set.has(code);
  const { code } = node;
  if (!node.ignoreCase) return (other) => other === code;
  const folded = foldedCharacter(code);
  return (other) => other === code || foldedCharacter(other) === folded;
}
