import type { Comment } from "../ast/Comment.ts";
import type { ScriptBlock } from "../ast/definitions.ts";
import type { Node } from "../ast/Node.ts";
import { walk } from "../ast/walk.ts";
import { isKeywordKind } from "../lexer/keywords.ts";
import type { Token } from "../lexer/Token.ts";

/** What a piece of a script is, for colouring and completion. */
export type SpanKind =
  | "Command"
  | "Comment"
  | "Keyword"
  | "Member"
  | "Number"
  | "Operator"
  | "Parameter"
  | "String"
  | "Type"
  | "Variable"
  | "Plain";

export interface ColouredSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: SpanKind;
}

interface Parsed {
  readonly ast: ScriptBlock;
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
}

const punctuation = new Set([
  "LParen",
  "RParen",
  "LCurly",
  "RCurly",
  "LBracket",
  "RBracket",
  "Semi",
  "AtParen",
  "AtCurly",
  "DollarParen",
]);

/** A script in pieces, in source order and without overlap; what is inside a string belongs to the string. */
export function colouredSpans({ ast, tokens, comments }: Parsed): readonly ColouredSpan[] {
  const fromTree = spansOfTree(ast);
  const spans: ColouredSpan[] = comments.map(({ extent }) => ({
    start: extent.start,
    end: extent.end,
    kind: "Comment",
  }));
  for (const token of tokens) {
    if (token.kind === "NewLine" || token.kind === "EndOfInput") continue;
    const kind = fromTree.get(token.start) ?? kindOf(token);
    spans.push({ start: token.start, end: token.end, kind });
  }
  return spans.sort((left, right) => left.start - right.start);
}

/** Kinds that only the tree knows, by the place where the token begins. */
function spansOfTree(ast: ScriptBlock): ReadonlyMap<number, SpanKind> {
  const kinds = new Map<number, SpanKind>();
  walk(ast, (node) => addSpan(node, kinds));
  return kinds;
}

function addSpan(node: Node, kinds: Map<number, SpanKind>): void {
  switch (node.kind) {
    case "Command": {
      const name = node.commandElements[0];
      if (name?.kind === "StringConstantExpression") kinds.set(name.extent.start, "Command");
      return;
    }
    case "TypeConstraint":
    case "TypeExpression":
    case "Attribute":
      kinds.set(node.typeName.extent.start, "Type");
      return;
    case "MemberExpression":
    case "InvokeMemberExpression":
      if (node.member.kind === "StringConstantExpression") kinds.set(node.member.extent.start, "Member");
      return;
    default:
  }
}

function kindOf(token: Token): SpanKind {
  switch (token.kind) {
    case "Variable":
    case "SplattedVariable":
      return "Variable";
    case "Number":
      return "Number";
    case "Parameter":
      return "Parameter";
    case "StringLiteral":
    case "StringExpandable":
    case "HereStringLiteral":
    case "HereStringExpandable":
      return "String";
    case "Generic":
    case "Identifier":
    case "Label":
    case "Unknown":
      return "Plain";
    default:
      if (isKeywordKind(token.kind)) return "Keyword";
      return punctuation.has(token.kind) ? "Plain" : "Operator";
  }
}
