import type { Expression } from "../../ast/expressions.ts";
import type { TypeName } from "../../ast/TypeName.ts";
import { isIdentifierStart } from "../../lexer/charTraits.ts";
import type { Token } from "../../lexer/Token.ts";
import type { Parser } from "../Parser.ts";
import { checkChain } from "../parserBudget.ts";
import { errorExpression } from "../recovery.ts";
import { singleArgument } from "../statements/arguments.ts";
import { genericArguments } from "./typeNames.ts";

/** What follows an expression directly: { member-access | element-access } */
export function memberAccesses(parser: Parser, target: Expression, first: Token): Expression {
  let expression = target;
  let count = 0;
  for (let token: Token | null = first; token !== null; token = parser.nextMemberAccess(true)) {
    checkChain(++count);
    expression =
      token.kind === "LBracket" || token.kind === "QuestionLBracket"
        ? elementAccess(parser, expression, token)
        : memberAccess(parser, expression, token);
    if (isOpenIndex(expression)) break;
  }
  return expression;
}

/** An index that is not there and has no end: nothing behind it is taken for its member. */
function isOpenIndex(expression: Expression): boolean {
  if (expression.kind !== "IndexExpression" || expression.index.kind !== "ErrorExpression") return false;
  return expression.extent.end === expression.index.extent.end;
}

/** element-access: primary `[` expression `]` */
function elementAccess(parser: Parser, target: Expression, bracket: Token): Expression {
  return parser.nested(() =>
    parser.bracketed("Expression", () => {
      parser.skipNewlines();
      let index = parser.grammar.expression(parser);
      if (index === null) {
        parser.reportIncomplete("MissingArrayIndexExpression", bracket.end, bracket.end);
        index = errorExpression(parser, bracket.start, bracket.end, []);
      }
      parser.skipNewlines();
      const rightBracket = parser.accept("RBracket");
      if (rightBracket === null && index.kind !== "ErrorExpression") {
        parser.reportIncomplete("MissingEndSquareBracket", index.extent.end, index.extent.end);
      }
      return {
        kind: "IndexExpression",
        extent: parser.extent(target.extent.start, rightBracket?.end ?? index.extent.end),
        target,
        index,
        nullConditional: bracket.kind === "QuestionLBracket",
      };
    }),
  );
}

/** member-access: primary ( `.` | `::` | `?.` ) member-name [ generic-arguments ] [ argument-list ] */
function memberAccess(parser: Parser, target: Expression, operator: Token): Expression {
  const isStatic = operator.kind === "ColonColon";
  const nullConditional = operator.kind === "QuestionDot";
  const { member, complete } = memberName(parser);
  if (member === null) {
    parser.reportIncomplete("MissingPropertyName", operator.end, operator.end);
    const missing = singleArgument(parser) ?? errorExpression(parser, target.extent.start, operator.end, []);
    const extent = parser.extent(target.extent.start, missing.extent.end);
    return { kind: "MemberExpression", extent, expression: target, member: missing, static: isStatic, nullConditional };
  }
  if (complete) {
    const types = genericMethodArguments(parser);
    const isCall = types !== "unclosed" && (parser.adjoins(0x28) || parser.adjoins(0x7b));
    if (isCall) return invocation(parser, target, operator, member, types);
  }
  const extent = parser.extent(target.extent.start, member.extent.end);
  return { kind: "MemberExpression", extent, expression: target, member, static: isStatic, nullConditional };
}

interface MemberName {
  readonly member: Expression | null;
  /** False when the reading of the name went on to a token behind it. */
  readonly complete: boolean;
}

function memberName(parser: Parser): MemberName {
  return parser.inMode("Expression", memberNameHere);
}

function memberNameHere(parser: Parser): MemberName {
  parser.skipNewlines();
  const token = parser.peekName();
  if (token.kind !== "Identifier") {
    const member = parser.grammar.primaryExpression(parser, false) ?? parser.grammar.unaryExpression(parser);
    return { member, complete: !parser.hasLookAhead };
  }
  parser.skip();
  const member: Expression = {
    kind: "StringConstantExpression",
    extent: parser.extent(token.start, token.end),
    value: token.value,
    stringConstantType: "BareWord",
  };
  return { member, complete: true };
}

/** `[type, type]` between a method's name and its arguments; null, with nothing taken, for anything else: `[[` begins an index. */
function genericMethodArguments(parser: Parser): readonly TypeName[] | null | "unclosed" {
  if (!parser.rules.hasMethodTypeArguments || !parser.adjoins(0x5b)) return null;
  if (!isIdentifierStart(parser.lexer.peek(1))) return null;
  const place = parser.lexer.position;
  const mark = parser.output.mark();
  const { items, closed } = parser.inMode("TypeName", () => {
    const bracket = parser.next();
    const types = genericArguments(parser, bracket, false);
    if (!types.closed && types.items.length > 0) {
      const end = parser.nextStart - 1;
      parser.report("EndSquareBracketExpectedAtEndOfType", end, end);
    }
    return types;
  });
  if (!closed && items.length > 0) return "unclosed";
  if (closed && parser.adjoins(0x28)) return items;
  parser.output.rollback(mark);
  parser.resyncTo(place);
  return null;
}

function invocation(
  parser: Parser,
  target: Expression,
  operator: Token,
  member: Expression,
  genericTypeArguments: readonly TypeName[] | null,
): Expression {
  const { items, end } = parser.adjoins(0x28) ? argumentList(parser) : scriptBlockArgument(parser, member);
  return {
    kind: "InvokeMemberExpression",
    extent: parser.extent(target.extent.start, end),
    expression: target,
    member,
    arguments: items,
    static: operator.kind === "ColonColon",
    nullConditional: operator.kind === "QuestionDot",
    genericTypeArguments,
  };
}

interface ArgumentList {
  readonly items: readonly Expression[];
  readonly end: number;
}

function scriptBlockArgument(parser: Parser, member: Expression): ArgumentList {
  const argument = parser.grammar.primaryExpression(parser, false);
  return argument === null ? { items: [], end: member.extent.end } : { items: [argument], end: argument.extent.end };
}

/** argument-list: `(` [ expression { `,` expression } ] `)`; the place is at the bracket */
export function argumentList(parser: Parser): ArgumentList {
  return parser.nested(() =>
    parser.bracketed("Expression", () => {
      const leftParen = parser.next();
      parser.commaEndsExpression = true;
      const items: Expression[] = [];
      let end = leftParen.end;
      let reported = false;
      let comma: Token | null = null;
      while (true) {
        parser.skipNewlines();
        const item = parser.grammar.expression(parser);
        if (item === null) {
          if (comma !== null) {
            parser.reportIncomplete("MissingExpressionAfterToken", comma.end, comma.end, ",");
            reported = true;
          }
          break;
        }
        items.push(item);
        end = item.extent.end;
        parser.skipNewlines();
        comma = parser.accept("Comma");
        if (comma === null) break;
        end = comma.end;
      }
      parser.skipNewlines();
      const rightParen = parser.accept("RParen");
      if (rightParen === null && !reported) {
        parser.reportIncomplete("MissingEndParenthesisInMethodCall", end, end);
      }
      return { items, end: rightParen?.end ?? end };
    }),
  );
}
