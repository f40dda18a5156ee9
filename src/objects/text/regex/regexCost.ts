import { pollStop } from "../../../base/budget.ts";
import type { ParsedRegex, RegexNode } from "./RegexNode.ts";
import { testOf } from "./RegexProgram.ts";

/** Ways that a pattern can try in a text of length n: at most about 2 ** `constant` * n ** `degree`. */
export interface RegexCost {
  readonly degree: number;
  readonly constant: number;
}

/** Ways (a power of two) that JavaScript's engine, which cannot be stopped, may try: about a third of a second. */
const mostWays = 28;

/** The longest text that JavaScript's engine may be given for a pattern. */
export function longestNativeText(parsed: ParsedRegex): number {
  const { degree, constant } = regexCost(parsed);
  if (constant > mostWays) return 0;
  return degree <= 1 ? Number.POSITIVE_INFINITY : 2 ** ((mostWays - constant) / degree);
}

export function regexCost(parsed: ParsedRegex): RegexCost {
  const nodes = flat(parsed.node);
  const counter = new CostCounter();
  counter.sequence(nodes, true);
  const [first] = nodes;
  const starts = first?.kind === "anchor" && first.anchor === "textStart" ? 0 : 1;
  return { degree: starts + counter.degree + (counter.scans ? 1 : 0), constant: counter.constant };
}

/** The nodes of a sequence from one on. */
interface Rest {
  readonly nodes: readonly RegexNode[];
  readonly from: number;
}

function isEmpty({ nodes, from }: Rest): boolean {
  return from >= nodes.length;
}

class CostCounter {
  degree = 0;
  constant = 0;
  /** Whether something repeats that has one end only, which takes time to find. */
  scans = false;

  /** `endsAll`: nothing follows that could fail. */
  sequence(nodes: readonly RegexNode[], endsAll: boolean): void {
    for (const [index, node] of nodes.entries()) {
      pollStop();
      this.#one(node, { nodes, from: index + 1 }, endsAll);
    }
  }

  #one(node: RegexNode, rest: Rest, endsAll: boolean): void {
    if (node.kind === "quantifier") return this.#quantifier(node, rest, endsAll);
    if (node.kind === "look") {
      this.scans = true;
      return this.sequence(flat(node.node), false);
    }
    if (node.kind !== "alternation") return;
    this.constant += Math.log2(node.nodes.length);
    let [degree, constant] = [0, 0];
    for (const branch of node.nodes) {
      const inner = new CostCounter();
      inner.sequence(flat(branch), endsAll && isEmpty(rest));
      degree = Math.max(degree, inner.degree);
      constant = Math.max(constant, inner.constant);
      this.scans ||= inner.scans;
    }
    this.degree += degree;
    this.constant += constant;
  }

  #quantifier(node: RegexNode & { kind: "quantifier" }, rest: Rest, endsAll: boolean): void {
    const { min, max, node: repeated } = node;
    const isSingle = repeated.kind === "character" || repeated.kind === "set";
    if (!isSingle) this.#repeatedGroup(repeated, max);
    if (min === max) return;
    const isLast = endsAll && isEmpty(rest) && !node.isLazy;
    if (isLast && isSingle) return;
    this.scans = true;
    if (isSingle && !canSlide(testOf(repeated), rest, endsAll)) return;
    if (max - min < manyTurns) this.constant += Math.log2(max - min + 1);
    else this.degree++;
  }

  /** What varies inside of a repetition varies in every turn. */
  #repeatedGroup(node: RegexNode, max: number): void {
    const inner = new CostCounter();
    inner.sequence(flat(node), false);
    const turns = Math.min(max, manyTurns);
    this.degree += inner.degree * turns;
    this.constant += inner.constant * turns;
    this.scans ||= inner.scans;
  }
}

const manyTurns = 64;

/** The nodes that follow each other, groups opened. */
function flat(node: RegexNode): readonly RegexNode[] {
  if (node.kind === "sequence") return node.nodes.flatMap(flat);
  if (node.kind === "capture" || node.kind === "atomic") return flat(node.node);
  return node.kind === "empty" ? [] : [node];
}

/** Whether what follows could also match at a place where a repetition gave characters back. */
function canSlide(repeats: (code: number) => boolean, rest: Rest, endsAll: boolean): boolean {
  for (let index = rest.from; index < rest.nodes.length; index++) {
    const node = rest.nodes[index];
    if (node.kind === "anchor") {
      if (node.anchor === "textEnd" || node.anchor === "textEndOrBeforeNewline") return false;
      continue;
    }
    if (node.kind === "character" || node.kind === "set") return overlap(repeats, testOf(node));
    if (node.kind !== "quantifier" || !(node.node.kind === "character" || node.node.kind === "set")) return true;
    if (overlap(repeats, testOf(node.node))) return true;
    if (node.min > 0) return false;
  }
  return !endsAll;
}

function overlap(one: (code: number) => boolean, other: (code: number) => boolean): boolean {
  for (let code = 0; code < 128; code++) if (one(code) && other(code)) return true;
  return beyond.some((code) => one(code) && other(code));
}

/** Some characters beyond ASCII: a letter, a digit, a blank, a sign, an ideograph. */
const beyond = [0xe9, 0x661, 0x2003, 0x20ac, 0x4e00];
