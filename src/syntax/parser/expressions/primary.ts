import { emptyExtent } from "../../../diag/Extent.ts";
import type { Expression, StringConstantType } from "../../ast/expressions.ts";
import type { Token } from "../../lexer/Token.ts";
import type { TokenKind } from "../../lexer/TokenKind.ts";
import type { Parser } from "../Parser.ts";
import { errorStatement } from "../recovery.ts";
import { hashLiteral } from "./hashLiteral.ts";
import { memberAccesses } from "./members.ts";
import { expandableString } from "./strings.ts";
import { valueExpression } from "./variables.ts";

const stringTypes: ReadonlyMap<TokenKind, StringConstantType> = new Map<TokenKind, StringConstantType>([
  ["StringLiteral", "SingleQuoted"],
  ["HereStringLiteral", "SingleQuotedHereString"],
  ["StringExpandable", "DoubleQuoted"],
  ["HereStringExpandable", "DoubleQuotedHereString"],
]);

/** primary-expression: variable, literal or bracketed form, and what is accessed or called of it */
export function primaryExpression(parser: Parser, withMemberAccess: boolean): Expression | null {
  const token = parser.next();
  if (token.kind === "Variable" || token.kind === "SplattedVariable")
    return valueExpression(parser, token, withMemberAccess ? accessed : bare);
  const primary = primaryOf(parser, token);
  if (primary !== null) return withMemberAccess ? accessed(parser, primary) : primary;
  parser.unget(token);
  return null;
}

function accessed(parser: Parser, primary: Expression): Expression {
  const access = parser.nextMemberAccess(true);
  return access === null ? primary : memberAccesses(parser, primary, access);
}

function bare(_parser: Parser, primary: Expression): Expression {
  return primary;
}

function primaryOf(parser: Parser, token: Token): Expression | null {
  const stringType = stringTypes.get(token.kind);
  if (stringType !== undefined) return expandableString(parser, token, stringType);
  switch (token.kind) {
    case "Number":
      return { kind: "ConstantExpression", extent: parser.extent(token.start, token.end), value: token.number };
    case "LParen":
      return parser.nested(parenExpression, token);
    case "DollarParen":
    case "AtParen":
      return parser.nested(subExpression, token);
    case "AtCurly":
      return parser.nested(hashLiteral, token);
    case "LCurly":
      return parser.nested(scriptBlockExpression, token);
    default:
      return null;
  }
}

/** paren-expression: `(` pipeline `)` */
function parenExpression(parser: Parser, leftParen: Token): Expression {
  return parser.bracketed("Command", parenExpressionHere, leftParen);
}

function parenExpressionHere(parser: Parser, leftParen: Token): Expression {
  parser.skipNewlines();
  let pipeline = parser.grammar.pipelineChain(parser);
  if (pipeline === null) {
    parser.reportIncomplete("ExpectedExpression", leftParen.end, leftParen.end);
    pipeline = errorStatement(parser, leftParen.end, leftParen.end);
  }
  parser.skipNewlines();
  const rightParen = parser.accept("RParen");
  const { end } = pipeline.extent;
  if (rightParen === null) parser.reportIncomplete("MissingEndParenthesisInExpression", end, end);
  return {
    kind: "ParenExpression",
    extent: parser.extent(leftParen.start, rightParen?.end ?? end),
    pipeline,
  };
}

/** sub-expression: `$(` statements `)`; array-expression: `@(` statements `)` */
function subExpression(parser: Parser, first: Token): Expression {
  return parser.bracketed("Command", subExpressionHere, first);
}

function subExpressionHere(parser: Parser, first: Token): Expression {
  const list = parser.grammar.statementList(parser);
  parser.skipNewlines();
  const rightParen = parser.accept("RParen");
  if (rightParen === null) {
    const next = parser.peek();
    parser.reportIncomplete("MissingEndParenthesisInSubexpression", next.start, next.end, parser.textOf(first));
  }
  const end = rightParen?.end ?? list.end ?? first.end;
  const extent = list.start === null ? emptyExtent : parser.extent(list.start, list.end ?? list.start);
  return {
    kind: first.kind === "AtParen" ? "ArrayExpression" : "SubExpression",
    extent: parser.extent(first.start, end),
    subExpression: { kind: "StatementBlock", extent, statements: list.statements, traps: list.traps },
  };
}

/** script-block-expression: `{` script block `}` */
function scriptBlockExpression(parser: Parser, leftCurly: Token): Expression {
  return parser.bracketed("Command", scriptBlockExpressionHere, leftCurly);
}

function scriptBlockExpressionHere(parser: Parser, leftCurly: Token): Expression {
  const scriptBlock = parser.grammar.scriptBlock(parser, leftCurly);
  return { kind: "ScriptBlockExpression", extent: scriptBlock.extent, scriptBlock };
}
