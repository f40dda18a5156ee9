import type { CharacterSet } from "./CharacterSet.ts";

/** A parsed .NET regular expression. Options that act on single nodes are already worked in. */
export type RegexNode =
  | { readonly kind: "empty" }
  | { readonly kind: "nothing" }
  /** One character; `folded` is its lower case where case is ignored, else null. */
  | { readonly kind: "character"; readonly code: number; readonly ignoreCase: boolean }
  | { readonly kind: "set"; readonly set: CharacterSet; readonly ignoreCase: boolean }
  | { readonly kind: "sequence"; readonly nodes: readonly RegexNode[] }
  | { readonly kind: "alternation"; readonly nodes: readonly RegexNode[] }
  /** `pops` is the group that a balancing group uncaptures; null for none. `group` null: (?<-name>...). */
  | { readonly kind: "capture"; readonly group: number | null; readonly pops: number | null; readonly node: RegexNode }
  | { readonly kind: "look"; readonly isBehind: boolean; readonly isNegative: boolean; readonly node: RegexNode }
  | { readonly kind: "atomic"; readonly node: RegexNode }
  | { readonly kind: "backreference"; readonly group: number; readonly ignoreCase: boolean }
  | {
      readonly kind: "quantifier";
      readonly min: number;
      readonly max: number;
      readonly isLazy: boolean;
      readonly node: RegexNode;
    }
  | { readonly kind: "anchor"; readonly anchor: RegexAnchor }
  | { readonly kind: "ifGroup"; readonly group: number; readonly yes: RegexNode; readonly no: RegexNode }
  | { readonly kind: "ifMatch"; readonly condition: RegexNode; readonly yes: RegexNode; readonly no: RegexNode };

/** "line" anchors look at line breaks, "text" anchors at the ends of the text. */
export type RegexAnchor =
  | "lineStart"
  | "lineEnd"
  | "textStart"
  | "textEnd"
  | "textEndOrBeforeNewline"
  | "contiguous"
  | "boundary"
  | "notBoundary";

export interface ParsedRegex {
  readonly node: RegexNode;
  /** Groups by number; index into it is not the number where numbers are sparse. Number 0 is the whole match. */
  readonly groups: readonly { readonly number: number; readonly name: string }[];
  readonly rightToLeft: boolean;
}
