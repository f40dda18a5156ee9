import type { Expression } from "../../ast/expressions.ts";
import type { BinaryOperator, UnaryOperator } from "../../ast/operators.ts";
import type { Token } from "../../lexer/Token.ts";
import type { TokenKind } from "../../lexer/TokenKind.ts";
import { attributeList } from "../definitions/attributes.ts";
import type { Parser } from "../Parser.ts";
import { checkChain } from "../parserBudget.ts";
import { errorExpression } from "../recovery.ts";
import { memberAccesses } from "./members.ts";

const precedenceOf: ReadonlyMap<TokenKind, number> = makePrecedences();

function makePrecedences(): Map<TokenKind, number> {
  const comparison: readonly BinaryOperator[] = [
    ...["eq", "ne", "ge", "gt", "lt", "le", "like", "notlike", "match", "notmatch", "replace", "contains"].flatMap(
      bothCases,
    ),
    ...["notcontains", "in", "notin", "split"].flatMap(bothCases),
    "Join",
    "Is",
    "IsNot",
    "As",
    "Shl",
    "Shr",
  ];
  const levels: readonly (readonly BinaryOperator[])[] = [
    ["And", "Or", "Xor"],
    ["Band", "Bor", "Bxor"],
    comparison,
    ["QuestionQuestion"],
    ["Plus", "Minus"],
    ["Multiply", "Divide", "Rem"],
    ["Format"],
    ["DotDot"],
  ];
  return new Map(levels.flatMap((kinds, level) => kinds.map((kind): [TokenKind, number] => [kind, level + 1])));
}

function bothCases(word: string): BinaryOperator[] {
  return [`I${word}` as BinaryOperator, `C${word}` as BinaryOperator];
}

const unaryKinds: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "Not",
  "Exclaim",
  "Bnot",
  "Plus",
  "Minus",
  "Comma",
  "Join",
  "Isplit",
  "Csplit",
  "PlusPlus",
  "MinusMinus",
]);

/** expression: binary-expression [ `?` expression `:` expression ] */
export function expression(parser: Parser): Expression | null {
  const condition = binaryExpression(parser);
  if (condition === null || parser.peek().kind !== "QuestionMark") return condition;
  return parser.nested(() => ternary(parser, condition));
}

function ternary(parser: Parser, condition: Expression): Expression {
  const start = condition.extent.start;
  const question = parser.next();
  let ifTrue = operand(parser, expression);
  if (ifTrue === null) {
    parser.reportIncomplete("ExpectedValueExpression", question.end, question.end, "?");
    if (parser.peek().kind !== "Colon") return errorExpression(parser, start, parser.peek().start - 1, [condition]);
    ifTrue = errorExpression(parser, question.end, question.end, []);
  }
  parser.skipNewlines();
  const colon = parser.accept("Colon");
  if (colon === null) {
    const next = parser.peek();
    parser.reportIncomplete("MissingColonInTernaryExpression", next.start, next.end);
    return errorExpression(parser, start, next.start - 1, [condition, ifTrue]);
  }
  let ifFalse = operand(parser, expression);
  if (ifFalse === null) {
    parser.reportIncomplete("ExpectedValueExpression", colon.end, colon.end, ":");
    ifFalse = errorExpression(parser, colon.end, colon.end, []);
  }
  return { kind: "TernaryExpression", extent: parser.extent(start, ifFalse.extent.end), condition, ifTrue, ifFalse };
}

/** What follows an operator, on the next line too: a number in it ends at `?` and `:`. */
function operand(parser: Parser, rule: (parser: Parser) => Expression | null): Expression | null {
  return parser.endingNumbers(true, onNextLineToo, rule);
}

function onNextLineToo(parser: Parser, rule: (parser: Parser) => Expression | null): Expression | null {
  parser.skipNewlines();
  return rule(parser);
}

/** binary-expression: array-literal { operator array-literal }, by precedence, all operators left-associative */
function binaryExpression(parser: Parser): Expression | null {
  const first = arrayLiteral(parser);
  if (first === null) return null;
  const operands: Expression[] = [first];
  const operators: Token[] = [];
  let count = 0;
  for (let token = parser.peek(); ; token = parser.peek()) {
    const precedence = precedenceOf.get(token.kind);
    if (precedence === undefined) break;
    parser.skip();
    const right = operand(parser, arrayLiteral) ?? missingOperand(parser, token);
    while (
      operators.length > 0 &&
      (precedenceOf.get(operators[operators.length - 1]?.kind ?? "Unknown") ?? 0) >= precedence
    ) {
      reduce(parser, operands, operators);
    }
    operators.push(token);
    operands.push(right);
    checkChain(++count);
  }
  while (operators.length > 0) reduce(parser, operands, operators);
  const result = operands[0] ?? first;
  const token = parser.peek();
  return token.kind === "Parameter" ? unexpectedParameter(parser, token, result) : result;
}

function missingOperand(parser: Parser, operator: Token): Expression {
  parser.reportIncomplete("ExpectedValueExpression", operator.end, operator.end, parser.textOf(operator));
  return errorExpression(parser, operator.end, operator.end, []);
}

function reduce(parser: Parser, operands: Expression[], operators: Token[]): void {
  const right = operands.pop();
  const left = operands.pop();
  const operator = operators.pop();
  if (left === undefined || right === undefined || operator === undefined) return;
  operands.push({
    kind: "BinaryExpression",
    extent: parser.extent(left.extent.start, right.extent.end),
    left,
    operator: operator.kind as BinaryOperator,
    right,
    errorPosition: parser.extent(operator.start, operator.end),
  });
}

function unexpectedParameter(parser: Parser, token: Token, left: Expression): Expression {
  parser.reportUnexpected(token);
  parser.skip();
  const extent = parser.extent(token.start, token.end);
  return errorExpression(parser, left.extent.start, token.end, [
    left,
    { kind: "CommandParameter", extent, parameterName: token.value, argument: null, errorPosition: extent },
  ]);
}

/** array-literal: unary-expression { `,` unary-expression } */
function arrayLiteral(parser: Parser): Expression | null {
  const first = unaryExpression(parser);
  if (first === null || parser.commaEndsExpression || parser.peek().kind !== "Comma") return first;
  const elements: Expression[] = [first];
  let last = first;
  for (let comma = parser.accept("Comma"); comma !== null; comma = parser.accept("Comma")) {
    parser.skipNewlines();
    const element = unaryExpression(parser);
    if (element === null) {
      parser.reportIncomplete("MissingExpressionAfterToken", comma.end, comma.end, ",");
      last = errorExpression(parser, comma.start, comma.end, []);
      elements.push(last);
      break;
    }
    elements.push(element);
    last = element;
  }
  return { kind: "ArrayLiteral", extent: parser.extent(first.extent.start, last.extent.end), elements };
}

/** unary-expression: operator unary-expression | type-or-attribute... unary-expression | primary-expression [ `++` | `--` ] */
export function unaryExpression(parser: Parser): Expression | null {
  const token = parser.peekSigned();
  if (unaryKinds.has(token.kind)) {
    if (parser.commaEndsExpression && token.kind === "Comma") return null;
    parser.skip();
    return parser.nested(operatorExpression, token);
  }
  const operand =
    token.kind === "LBracket" ? castOrType(parser, token) : parser.grammar.primaryExpression(parser, true);
  return operand === null ? null : postfix(parser, operand);
}

function operatorExpression(parser: Parser, token: Token): Expression | null {
  const child = operand(parser, unaryExpression);
  if (child === null) {
    const next = parser.peek();
    if (token.kind === "Exclaim" && next.kind === "Generic" && next.start === token.end) {
      // `!3a` is a bare word.
      parser.resync(token);
      return null;
    }
    parser.reportIncomplete("MissingExpressionAfterOperator", token.end, token.end, parser.textOf(token));
    return errorExpression(parser, token.start, token.end, []);
  }
  const extent = parser.extent(token.start, child.extent.end);
  if (token.kind === "Comma") return { kind: "ArrayLiteral", extent, elements: [child] };
  const expression: Expression = { kind: "UnaryExpression", extent, tokenKind: token.kind as UnaryOperator, child };
  return token.kind === "PlusPlus" || token.kind === "MinusMinus" ? expression : postfix(parser, expression);
}

function postfix(parser: Parser, operand: Expression): Expression {
  const token = parser.peek();
  if (token.kind !== "PlusPlus" && token.kind !== "MinusMinus") return operand;
  parser.skip();
  return {
    kind: "UnaryExpression",
    extent: parser.extent(operand.extent.start, token.end),
    tokenKind: token.kind === "PlusPlus" ? "PostfixPlusPlus" : "PostfixMinusMinus",
    child: operand,
  };
}

/** Attributes and types in brackets, in front of an expression, or a type on its own. As behind an operator a number ends at `?`. */
function castOrType(parser: Parser, bracket: Token): Expression | null {
  return parser.endingNumbers(true, typedExpression, bracket);
}

function typedExpression(parser: Parser, bracket: Token): Expression | null {
  const attributes = attributeList(parser, true);
  const last = attributes?.[attributes.length - 1];
  if (attributes === null || last === undefined) return null;
  let typed: Expression | null = null;
  if (last.kind === "Attribute") {
    parser.skipNewlines();
    typed = parser.nested(unaryExpression);
    if (typed === null) {
      parser.reportIncomplete("UnexpectedAttribute", last.extent.start, last.extent.end, last.typeName.fullName);
      return errorExpression(parser, bracket.start, last.extent.end, attributes);
    }
  } else {
    const access = parser.nextMemberAccess(false);
    const type: Expression = { kind: "TypeExpression", extent: last.extent, typeName: last.typeName };
    if (access !== null) typed = memberAccesses(parser, type, access);
    else {
      const next = parser.peekSigned();
      const child = next.kind === "NewLine" || next.kind === "Comma" ? null : parser.nested(unaryExpression);
      typed =
        child === null
          ? type
          : {
              kind: "ConvertExpression",
              extent: parser.extent(last.extent.start, child.extent.end),
              type: last,
              child,
            };
    }
  }
  const from = last.kind === "Attribute" ? attributes.length - 1 : attributes.length - 2;
  for (let index = from; index >= 0; index--) {
    const attribute = attributes[index];
    if (attribute === undefined) break;
    const extent = parser.extent(attribute.extent.start, typed.extent.end);
    typed =
      attribute.kind === "Attribute"
        ? { kind: "AttributedExpression", extent, attribute, child: typed }
        : { kind: "ConvertExpression", extent, type: attribute, child: typed };
  }
  return typed;
}
