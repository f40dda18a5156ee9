import type { ParsedRegex, RegexNode } from "./RegexNode.ts";
import { testOf } from "./RegexProgram.ts";

/** Where a match of a pattern can begin. */
export interface RegexStart {
  /** What its first character must be; null: anything, or it may be empty. */
  readonly test: ((code: number) => boolean) | null;
  /** Whether it matches at the start of the text only. */
  readonly isAtTextStart: boolean;
}

export function startOf(parsed: ParsedRegex): RegexStart {
  if (parsed.rightToLeft) return { test: null, isAtTextStart: false };
  const [first] = leading(parsed.node);
  const isAtTextStart = first?.kind === "anchor" && first.anchor === "textStart";
  const test = first?.kind === "character" || first?.kind === "set" ? testOf(first) : null;
  return { test, isAtTextStart };
}

/** The node that every match begins with, or none. */
function leading(node: RegexNode): readonly RegexNode[] {
  switch (node.kind) {
    case "sequence":
      return node.nodes.length > 0 ? leading(node.nodes[0]) : [];
    case "capture":
      return node.pops === null ? leading(node.node) : [];
    case "atomic":
      return leading(node.node);
    case "quantifier":
      return node.min > 0 ? leading(node.node) : [];
    case "character":
    case "set":
    case "anchor":
      return [node];
    default:
      return [];
  }
}
