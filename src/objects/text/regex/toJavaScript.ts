import { pollStop } from "../../../base/budget.ts";
import { type CharacterSet, otherCases } from "./CharacterSet.ts";
import type { ParsedRegex, RegexNode } from "./RegexNode.ts";

/** A JavaScript pattern that matches the same in texts of ASCII characters, or in all. */
export interface JavaScriptPattern {
  readonly source: string;
  readonly ignoreCase: boolean;
  /** Whether it matches the same in every text. */
  readonly isExact: boolean;
  /** Place of each JavaScript group in the group list of the .NET pattern. */
  readonly slots: readonly number[];
}

/**
 * Writes the pattern as JavaScript where both engines agree on every ASCII text and none can run away; null where they
 * may not: groups inside repetitions (JavaScript forgets them), references, conditions, balancing, nested repetitions,
 * mixed options.
 */
export function toJavaScript(parsed: ParsedRegex): JavaScriptPattern | null {
  if (parsed.rightToLeft) return null;
  const writer = new Writer(new Map(parsed.groups.map((group, slot) => [group.number, slot])));
  const source = writer.write(parsed.node, 0);
  if (source === null || source.length > longestSource || writer.isMixed) return null;
  return { source, ignoreCase: writer.ignoreCase === true, isExact: writer.isExact, slots: writer.slots };
}

/** JavaScript's engine compiles what is longer for seconds, which nothing stops, or has no room for it. */
const longestSource = 10_000;

class Writer {
  readonly slots: number[] = [];
  ignoreCase: boolean | null = null;
  isMixed = false;
  isExact = true;
  readonly #slotOf: ReadonlyMap<number, number>;

  constructor(slotOf: ReadonlyMap<number, number>) {
    this.#slotOf = slotOf;
  }

  /** `repeats`: 0 outside, 1 inside a quantifier that may repeat without end, 2 inside any other that repeats. */
  write(node: RegexNode, repeats: 0 | 1 | 2): string | null {
    switch (node.kind) {
      case "empty":
        return "";
      case "nothing":
        return "(?!)";
      case "character":
        return this.#character(node.code, node.ignoreCase);
      case "set":
        return this.#set(node.set, node.ignoreCase);
      case "sequence":
        return this.#all(node.nodes, repeats, "");
      case "alternation":
        if (repeats === 1 && !startDifferently(node.nodes)) return null;
        return this.#group("(?:", this.#all(node.nodes, repeats, "|"));
      case "capture":
        return this.#capture(node, repeats);
      case "look":
        return this.#look(node);
      case "quantifier":
        return this.#quantifier(node, repeats);
      case "anchor":
        if (/oundary$/.test(node.anchor)) this.isExact = false;
        return anchors.get(node.anchor) ?? null;
      default:
        return null;
    }
  }

  #character(code: number, ignoreCase: boolean): string | null {
    const others = ignoreCase ? otherCases(code) : [];
    const all = [code, ...others].map((one) => String.fromCharCode(one));
    if (all.some((one) => /[A-Za-z]/.test(one)) && !this.#note(ignoreCase)) return null;
    if (all.every((one) => one < "\x80")) return literal(code);
    if (code > 127) this.isExact = false;
    return `[${all.join("")}]`;
  }

  #set(set: CharacterSet, ignoreCase: boolean): string | null {
    if (!ignoreCase && set.isCased && !this.#note(false)) return null;
    const written = set.javaScriptClass(ignoreCase);
    if (written === null) this.isExact = false;
    return written ?? asciiClass(set, ignoreCase);
  }

  #all(nodes: readonly RegexNode[], repeats: 0 | 1 | 2, separator: string): string | null {
    let text = "";
    for (const [index, node] of nodes.entries()) {
      pollStop();
      const written = this.write(node, repeats);
      if (written === null) return null;
      text += (index > 0 ? separator : "") + written;
    }
    return text;
  }

  #group(open: string, inner: string | null): string | null {
    return inner === null ? null : `${open}${inner})`;
  }

  #capture(node: RegexNode & { kind: "capture" }, repeats: 0 | 1 | 2): string | null {
    if (node.group === null || node.pops !== null || repeats !== 0) return null;
    const slot = this.#slotOf.get(node.group) as number;
    if (this.slots.includes(slot)) return null;
    this.slots.push(slot);
    return this.#group("(", this.write(node.node, repeats));
  }

  #look(node: RegexNode & { kind: "look" }): string | null {
    if (node.isBehind && hasQuantifier(node.node)) return null;
    const open = `(?${node.isBehind ? "<" : ""}${node.isNegative ? "!" : "="}`;
    const before = this.slots.length;
    const inner = this.write(node.node, 0);
    return node.isNegative && this.slots.length > before ? null : this.#group(open, inner);
  }

  #quantifier(node: RegexNode & { kind: "quantifier" }, repeats: 0 | 1 | 2): string | null {
    const isSingle = node.node.kind === "character" || node.node.kind === "set";
    const varies = node.min !== node.max;
    if (repeats === 1 && varies && node.max > 1) return null;
    const inner = this.write(
      node.node,
      repeats === 1 || node.max === Number.POSITIVE_INFINITY ? 1 : node.max > 1 ? 2 : repeats,
    );
    if (inner === null || inner === "" || (!isSingle && canBeEmpty(node.node))) return null;
    const body = isSingle ? inner : `(?:${inner})`;
    const { min, max } = node;
    const suffix =
      max === Number.POSITIVE_INFINITY
        ? min === 0
          ? "*"
          : min === 1
            ? "+"
            : `{${min},}`
        : min === 0 && max === 1
          ? "?"
          : min === max
            ? `{${min}}`
            : `{${min},${max}}`;
    return body + suffix + (node.isLazy ? "?" : "");
  }

  /** Letters must all ignore case or none of them. */
  #note(ignoreCase: boolean): boolean {
    if (this.ignoreCase !== null && this.ignoreCase !== ignoreCase) this.isMixed = true;
    this.ignoreCase = ignoreCase;
    return !this.isMixed;
  }
}

const anchors: ReadonlyMap<string, string> = new Map([
  ["textStart", "^"],
  ["textEnd", "$"],
  ["textEndOrBeforeNewline", "(?=\\n?$)"],
  ["lineStart", "(?<![^\\n])"],
  ["lineEnd", "(?![^\\n])"],
  ["boundary", "\\b"],
  ["notBoundary", "\\B"],
]);

function literal(code: number): string {
  const character = String.fromCharCode(code);
  if (/[A-Za-z0-9 _,:;"'<>=!@#%&~`-]/.test(character)) return character;
  return /[\x21-\x7e]/.test(character) ? `\\${character}` : `\\x${code.toString(16).padStart(2, "0")}`;
}

/** The ASCII characters of a set as a JavaScript class. */
function asciiClass(set: CharacterSet, ignoreCase: boolean): string {
  let text = "";
  const has = (code: number) => code < 128 && (ignoreCase ? set.hasIgnoringCase(code) : set.has(code));
  for (let code = 0; code < 128; code++) {
    if (!has(code)) continue;
    let end = code;
    while (has(end + 1)) end++;
    text += hex(code) + (end > code ? `-${hex(end)}` : "");
    code = end;
  }
  return `[${text}]`;
}

function hex(code: number): string {
  return `\\x${code.toString(16).padStart(2, "0")}`;
}

/** Branches that begin with different single characters cannot both match: no runaway. */
function startDifferently(nodes: readonly RegexNode[]): boolean {
  const seen = new Set<number>();
  for (const node of nodes) {
    const first = node.kind === "sequence" ? node.nodes[0] : node;
    if (first?.kind !== "character") return false;
    const code = first.ignoreCase ? String.fromCharCode(first.code).toLowerCase().charCodeAt(0) : first.code;
    if (seen.has(code)) return false;
    seen.add(code);
  }
  return true;
}

function hasQuantifier(node: RegexNode): boolean {
  if (node.kind === "quantifier") return node.min !== node.max;
  if ("nodes" in node) return node.nodes.some(hasQuantifier);
  return "node" in node && hasQuantifier(node.node);
}

function canBeEmpty(node: RegexNode): boolean {
  switch (node.kind) {
    case "character":
    case "set":
    case "nothing":
      return false;
    case "sequence":
      return node.nodes.every(canBeEmpty);
    case "alternation":
      return node.nodes.some(canBeEmpty);
    case "capture":
    case "atomic":
      return canBeEmpty(node.node);
    case "quantifier":
      return node.min === 0 || canBeEmpty(node.node);
    default:
      return true;
  }
}
