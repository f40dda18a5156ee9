import { pollStop } from "../../../base/budget.ts";
import { clrText } from "../../values/clrText.ts";
import { CharacterSet } from "./CharacterSet.ts";
import { collectGroups, type GroupTable } from "./collectGroups.ts";
import { parseSet } from "./parseSet.ts";
import type { ParsedRegex, RegexNode } from "./RegexNode.ts";
import { readEscape } from "./readEscape.ts";
import { regexParseError, undefinedGroup } from "./regexParseError.ts";
import { isWordCharacter } from "./unicodeClasses.ts";

/** Numbers of RegexOptions. */
export const RegexOption = {
  ignoreCase: 1,
  multiline: 2,
  explicitCapture: 4,
  singleline: 16,
  ignorePatternWhitespace: 32,
  rightToLeft: 64,
  ecmaScript: 256,
} as const;

/** Reads a .NET pattern; throws RegexParseException with .NET's text and offset. */
export function parseRegex(pattern: string, options: number): ParsedRegex {
  const groups = collectGroups(pattern, options);
  const node = new RegexParser(pattern, options, groups).parse();
  return { node, groups: groups.list, rightToLeft: (options & RegexOption.rightToLeft) !== 0 };
}

class RegexParser {
  readonly #pattern: string;
  readonly #groups: GroupTable;
  #options: number;
  #at = 0;
  /** Number of the next unnamed group. */
  #nextGroup = 1;
  #depth = 0;

  constructor(pattern: string, options: number, groups: GroupTable) {
    this.#pattern = pattern;
    this.#options = options;
    this.#groups = groups;
  }

  parse(): RegexNode {
    const node = this.#alternation();
    if (this.#at < this.#pattern.length) throw this.#error("Too many )'s.", this.#at + 1);
    return node;
  }

  #has(option: number): boolean {
    return (this.#options & option) !== 0;
  }

  #error(text: string, offset: number): unknown {
    return regexParseError(this.#pattern, offset, text);
  }

  /** Alternation = Sequence { "|" Sequence }; options set inside hold to the end of the group. */
  #alternation(): RegexNode {
    const nodes = [this.#sequence()];
    while (this.#pattern[this.#at] === "|") {
      this.#at++;
      nodes.push(this.#sequence());
    }
    return nodes.length === 1 ? nodes[0] : { kind: "alternation", nodes };
  }

  #sequence(): RegexNode {
    const nodes: RegexNode[] = [];
    for (;;) {
      pollStop();
      this.#skipBlanks();
      const character = this.#pattern[this.#at];
      if (character === undefined || character === "|" || character === ")") break;
      const node = this.#atom();
      if (node) nodes.push(this.#quantified(node));
      else if (this.#isQuantifierAhead()) throw this.#quantifierAfterNothing();
    }
    return nodes.length === 1 ? nodes[0] : nodes.length === 0 ? { kind: "empty" } : { kind: "sequence", nodes };
  }

  /** With (?x) blanks and # comments do not count; (?#...) comments never do. */
  #skipBlanks(): void {
    for (;;) {
      if (this.#has(RegexOption.ignorePatternWhitespace)) {
        const blank = /[ \t-\r]/;
        while (this.#at < this.#pattern.length && blank.test(this.#pattern[this.#at])) this.#at++;
        if (this.#pattern[this.#at] === "#") {
          while (this.#at < this.#pattern.length && this.#pattern[this.#at] !== "\n") this.#at++;
          continue;
        }
      }
      if (!this.#pattern.startsWith("(?#", this.#at)) return;
      const end = this.#pattern.indexOf(")", this.#at);
      if (end < 0) throw this.#error("Unterminated (?#...) comment.", this.#pattern.length);
      this.#at = end + 1;
    }
  }

  #atom(): RegexNode | null {
    const character = this.#pattern[this.#at];
    switch (character) {
      case "(":
        return this.#group();
      case "[":
        return this.#set();
      case "\\":
        return this.#escape();
      case "^":
        this.#at++;
        return { kind: "anchor", anchor: this.#has(RegexOption.multiline) ? "lineStart" : "textStart" };
      case "$":
        this.#at++;
        return { kind: "anchor", anchor: this.#has(RegexOption.multiline) ? "lineEnd" : "textEndOrBeforeNewline" };
      case ".":
        this.#at++;
        return {
          kind: "set",
          set: this.#has(RegexOption.singleline) ? anything : anythingButNewline,
          ignoreCase: false,
        };
      case "*":
      case "+":
      case "?":
        throw this.#quantifierAfterNothing();
      case "{":
        if (this.#isQuantifierAhead()) throw this.#quantifierAfterNothing();
        break;
    }
    this.#at++;
    return this.#character(character.charCodeAt(0));
  }

  #character(code: number): RegexNode {
    return { kind: "character", code, ignoreCase: this.#has(RegexOption.ignoreCase) };
  }

  #quantifierAfterNothing(): unknown {
    return this.#error(clrText("QuantifierOfNothing", [this.#pattern[this.#at]]), this.#at + 1);
  }

  #isQuantifierAhead(): boolean {
    const character = this.#pattern[this.#at];
    if (character === "*" || character === "+" || character === "?") return true;
    return character === "{" && bounds(this.#pattern, this.#at) !== null;
  }

  #quantified(node: RegexNode): RegexNode {
    this.#skipBlanks();
    if (!this.#isQuantifierAhead()) return node;
    let [min, max] = [0, Number.POSITIVE_INFINITY];
    const character = this.#pattern[this.#at];
    if (character === "{") {
      const found = bounds(this.#pattern, this.#at) as Bounds;
      const tooLarge = tooLargeAt(this.#pattern, this.#at + 1, found.end);
      if (tooLarge !== null) throw this.#error(clrText("RegexNumberTooLarge"), tooLarge);
      [min, max] = [found.min, found.max];
      this.#at = found.end;
      if (min > max) throw this.#error("Illegal {x,y} with x > y.", this.#at);
    } else {
      if (character === "+") min = 1;
      if (character === "?") max = 1;
      this.#at++;
    }
    this.#skipBlanks();
    const isLazy = this.#pattern[this.#at] === "?";
    if (isLazy) this.#at++;
    this.#skipBlanks();
    if (this.#isQuantifierAhead()) {
      throw this.#error(clrText("NestedQuantifier", [this.#pattern[this.#at]]), this.#at + 1);
    }
    return { kind: "quantifier", min, max, isLazy, node };
  }

  #set(): RegexNode {
    const { set, end } = parseSet(this.#pattern, this.#at, this.#has(RegexOption.ecmaScript));
    this.#at = end;
    return { kind: "set", set, ignoreCase: this.#has(RegexOption.ignoreCase) };
  }

  #escape(): RegexNode {
    const result = readEscape(this.#pattern, this.#at, this.#groups, this.#has(RegexOption.ecmaScript));
    this.#at = result.end;
    switch (result.kind) {
      case "character":
        return this.#character(result.code);
      case "set":
        return {
          kind: "set",
          set: result.set,
          ignoreCase: result.set.isCaseDependent && this.#has(RegexOption.ignoreCase),
        };
      case "anchor":
        return { kind: "anchor", anchor: result.anchor };
      default:
        return { kind: "backreference", group: result.group, ignoreCase: this.#has(RegexOption.ignoreCase) };
    }
  }

  /** A group of any kind; null for (?i) and the like, which only set options. */
  #group(): RegexNode | null {
    const start = this.#at;
    const saved = this.#options;
    this.#at++;
    if (++this.#depth > 1000) throw this.#error("Not enough )'s.", this.#at);
    let node: RegexNode | null;
    if (this.#pattern[this.#at] !== "?") {
      const group = this.#has(RegexOption.explicitCapture) ? null : this.#nextGroup++;
      const inner = this.#close();
      node = group === null ? inner : { kind: "capture", group: this.#skipTaken(group), pops: null, node: inner };
    } else node = this.#specialGroup(start);
    this.#depth--;
    // What (?i) sets holds on to the end of the group around it.
    if (node !== null) this.#options = saved;
    return node;
  }

  /** Unnamed groups are numbered in order of their parentheses. */
  #skipTaken(group: number): number {
    return this.#groups.unnamed[group - 1] ?? group;
  }

  #close(): RegexNode {
    const inner = this.#alternation();
    if (this.#pattern[this.#at] !== ")") throw this.#error("Not enough )'s.", this.#pattern.length);
    this.#at++;
    return inner;
  }

  #specialGroup(start: number): RegexNode | null {
    this.#at++;
    const rest = this.#pattern.slice(this.#at, this.#at + 2);
    const simple = simpleGroups.find(([text]) => this.#pattern.startsWith(text, this.#at));
    if (simple) {
      this.#at += simple[0].length;
      return simple[1](this.#close());
    }
    if (rest[0] === "<" || rest[0] === "'") return this.#namedGroup(rest[0] === "<" ? ">" : "'");
    if (rest[0] === "(") return this.#conditional();
    return this.#optionGroup(start);
  }

  /** (?imnsx-imnsx) or (?imnsx-imnsx:...). */
  #optionGroup(start: number): RegexNode | null {
    let isOff = false;
    for (; this.#at < this.#pattern.length; this.#at++) {
      const letter = this.#pattern[this.#at];
      if (letter === "-") isOff = true;
      else if (letter === "+") isOff = false;
      else {
        const option = optionLetters.get(letter.toLowerCase());
        if (option === undefined) break;
        this.#options = isOff ? this.#options & ~option : this.#options | option;
      }
    }
    const end = this.#pattern[this.#at];
    if (end === ")") {
      this.#at++;
      return null;
    }
    if (end === ":") {
      this.#at++;
      return this.#close();
    }
    if (end === undefined && this.#at === start + 2)
      throw this.#error("Unrecognized grouping construct.", this.#pattern.length);
    throw this.#error("Unrecognized grouping construct.", Math.min(this.#at + 1, this.#pattern.length));
  }

  /** (?<name>...), (?<name-other>...), (?<-other>...), with ' for < and >. */
  #namedGroup(closer: string): RegexNode {
    this.#at++;
    const from = this.#at;
    while (this.#at < this.#pattern.length && isWordCharacter(this.#pattern.charCodeAt(this.#at))) this.#at++;
    const name = this.#pattern.slice(from, this.#at);
    const digits = /^\d*/.exec(name)?.[0].length ?? 0;
    if (digits > 0 && digits < name.length)
      throw this.#error("Invalid group name: Group names must begin with a word character.", from + digits);
    let pops: number | null = null;
    if (this.#pattern[this.#at] === "-") {
      const popsFrom = ++this.#at;
      while (this.#at < this.#pattern.length && isWordCharacter(this.#pattern.charCodeAt(this.#at))) this.#at++;
      const popped = this.#pattern.slice(popsFrom, this.#at);
      const group = this.#groups.byName.get(popped);
      if (group === undefined) {
        throw this.#error(undefinedGroup(popped), this.#at);
      }
      pops = group;
    }
    if (name === "" && pops === null)
      throw this.#error("Invalid group name: Group names must begin with a word character.", this.#at);
    if (this.#pattern[this.#at] !== closer) {
      if (this.#at >= this.#pattern.length) throw this.#error("Unrecognized grouping construct.", this.#pattern.length);
      throw this.#error("Invalid group name: Group names must begin with a word character.", this.#at);
    }
    if (/^0+$/.test(name)) throw this.#error("Capture number cannot be zero.", this.#at);
    this.#at++;
    const group = name === "" ? null : (this.#groups.byName.get(name) ?? null);
    return { kind: "capture", group, pops, node: this.#close() };
  }

  /** (?(1)yes|no), (?(name)yes|no), (?(expression)yes|no). */
  #conditional(): RegexNode {
    const match = /^\((\w+)\)/.exec(this.#pattern.slice(this.#at));
    const group = match ? this.#groups.byName.get(match[1]) : undefined;
    let condition: RegexNode | null = null;
    if (match && group !== undefined) this.#at += match[0].length;
    else if (match && /^\d+$/.test(match[1])) {
      throw this.#error(clrText("UndefinedCondition", [match[1]]), this.#at + match[0].length);
    } else if (this.#pattern[this.#at + 1] === "?") condition = this.#group();
    else {
      this.#at++;
      condition = this.#close();
    }
    const body = this.#close();
    const branches = body.kind === "alternation" ? body.nodes : [body];
    if (branches.length > 2) throw this.#error("Too many | in (?()|).", this.#at);
    const [yes, no = { kind: "empty" }] = branches as [RegexNode, RegexNode?];
    return condition ? { kind: "ifMatch", condition, yes, no } : { kind: "ifGroup", group: group as number, yes, no };
  }
}

const anything = new CharacterSet([], true);
const anythingButNewline = new CharacterSet([{ kind: "range", from: 10, to: 10 }], true);

const simpleGroups: readonly (readonly [string, (node: RegexNode) => RegexNode])[] = [
  [
    ":",
    (node) => (node.kind === "alternation" || node.kind === "sequence" ? node : { kind: "sequence", nodes: [node] }),
  ],
  ["=", (node) => ({ kind: "look", isBehind: false, isNegative: false, node })],
  ["!", (node) => ({ kind: "look", isBehind: false, isNegative: true, node })],
  ["<=", (node) => ({ kind: "look", isBehind: true, isNegative: false, node })],
  ["<!", (node) => ({ kind: "look", isBehind: true, isNegative: true, node })],
  [">", (node) => ({ kind: "atomic", node })],
];

const optionLetters: ReadonlyMap<string, number> = new Map([
  ["i", RegexOption.ignoreCase],
  ["m", RegexOption.multiline],
  ["n", RegexOption.explicitCapture],
  ["s", RegexOption.singleline],
  ["x", RegexOption.ignorePatternWhitespace],
]);

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly end: number;
}

/** {n}, {n,} or {n,m} at a position; null where the brace stands for itself. */
function bounds(pattern: string, at: number): Bounds | null {
  const match = /^\{(\d+)(?:(,)(\d*))?\}/.exec(pattern.slice(at, at + 40));
  if (!match) return null;
  const min = Number(match[1]);
  const max = match[2] === undefined ? min : match[3] === "" ? Number.POSITIVE_INFINITY : Number(match[3]);
  return { min, max, end: at + match[0].length };
}

/** The place behind the digit with which a number of the bounds is more than an Int32 holds; null where none is. */
function tooLargeAt(pattern: string, start: number, end: number): number | null {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = pattern.charCodeAt(at) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : 0;
    if (value > 0x7fffffff) return at + 1;
  }
  return null;
}
