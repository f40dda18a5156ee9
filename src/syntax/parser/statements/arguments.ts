import type { Expression } from "../../ast/expressions.ts";
import type { Token } from "../../lexer/Token.ts";
import { expandableString } from "../expressions/strings.ts";
import type { Parser } from "../Parser.ts";
import { errorExpression } from "../recovery.ts";

/** What an argument is for; it decides whether it may be a list and whether a bare word is expanded. */
export type ArgumentContext =
  | "CommandName"
  | "InvokedName"
  | "Argument"
  | "FileName"
  | "FunctionName"
  | "SwitchCondition";

export const verbatimMark = "--%";

/** One argument that is not part of a command: a file name, a label. */
export function singleArgument(parser: Parser, context: ArgumentContext = "FileName"): Expression | null {
  if (parser.peek().kind === "Comma") return null;
  return parser.inMode("Command", () => commandArgument(parser, context, parser.next()));
}

/** argument: value { `,` value }; the first token is taken. Null, with the token put back, when none can begin here. */
export function commandArgument(parser: Parser, context: ArgumentContext, first: Token): Expression | null {
  const values: Expression[] = [];
  let comma: Token | null = null;
  let token = first;
  while (true) {
    const value = argumentValue(parser, context, token);
    if (value === null) {
      parser.unget(token);
      if (comma === null) return null;
      return missingAfterComma(parser, comma, values);
    }
    values.push(value);
    if (context !== "Argument" || isVerbatimMark(value)) break;
    comma = parser.accept("Comma");
    if (comma === null) break;
    parser.skipNewlines();
    token = parser.next();
  }
  return listOf(parser, values);
}

function missingAfterComma(parser: Parser, comma: Token, values: readonly Expression[]): Expression {
  parser.reportIncomplete("MissingExpression", comma.end, comma.end, ",");
  return errorExpression(parser, values[0]?.extent.start ?? comma.start, comma.end, values);
}

function listOf(parser: Parser, values: readonly Expression[]): Expression | null {
  const first = values[0];
  const last = values[values.length - 1];
  if (first === undefined || last === undefined || values.length === 1) return first ?? null;
  return { kind: "ArrayLiteral", extent: parser.extent(first.extent.start, last.extent.end), elements: values };
}

function isVerbatimMark(value: Expression): boolean {
  return (
    value.kind === "StringConstantExpression" && value.stringConstantType === "BareWord" && value.value === verbatimMark
  );
}

function argumentValue(parser: Parser, context: ArgumentContext, token: Token): Expression | null {
  switch (token.kind) {
    case "NewLine":
    case "EndOfInput":
    case "RParen":
    case "RCurly":
    case "Semi":
    case "AndAnd":
    case "OrOr":
    case "Ampersand":
    case "Pipe":
    case "Comma":
      return null;
    case "MinusMinus":
    case "Redirection":
    case "RedirectInStd":
      return isNameContext(context) ? bareWord(parser, token, parser.textOf(token)) : null;
    case "Variable":
    case "SplattedVariable":
    case "Number":
    case "StringLiteral":
    case "StringExpandable":
    case "HereStringLiteral":
    case "HereStringExpandable":
    case "LParen":
    case "LCurly":
    case "AtParen":
    case "AtCurly":
    case "DollarParen":
      parser.unget(token);
      return parser.grammar.primaryExpression(parser, true);
    case "Generic":
      if (token.parts !== null && context !== "CommandName") return expandableString(parser, token, "BareWord");
      return bareWord(parser, token, token.value);
    default:
      return bareWord(parser, token, parser.textOf(token));
  }
}

function isNameContext(context: ArgumentContext): boolean {
  return context === "CommandName" || context === "InvokedName";
}

function bareWord(parser: Parser, token: Token, value: string): Expression {
  const extent = parser.extent(token.start, token.end);
  return { kind: "StringConstantExpression", extent, value, stringConstantType: "BareWord" };
}
