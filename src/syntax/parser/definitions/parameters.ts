import type { Attribute, ParamBlock, Parameter, TypeConstraint } from "../../ast/definitions.ts";
import type { Expression, VariableExpression } from "../../ast/expressions.ts";
import type { Token } from "../../lexer/Token.ts";
import { makeVariablePath, variableExpression } from "../expressions/variables.ts";
import type { Parser } from "../Parser.ts";
import { skipPast } from "../recovery.ts";
import { attributeList } from "./attributes.ts";

/** param-block: { attribute } `param` `(` parameter-list `)`; null, with nothing taken, when there is none */
export function paramBlock(parser: Parser): ParamBlock | null {
  parser.skipNewlines();
  const { restorePoint } = parser;
  const mark = parser.output.mark();
  const candidates = startsWithBracket(parser) ? attributeList(parser, false) : null;
  const keyword = parser.peek();
  if (keyword.kind !== "Param") {
    parser.resyncTo(restorePoint);
    parser.output.rollback(mark);
    return null;
  }
  parser.skip();
  parser.skipNewlines();
  const leftParen = parser.accept("LParen");
  if (leftParen === null) {
    parser.resyncTo(restorePoint);
    parser.output.rollback(mark);
    return null;
  }
  const { parameters, end } = parameterList(parser, leftParen);
  const attributes: Attribute[] = [];
  for (const candidate of candidates ?? []) {
    if (candidate.kind === "Attribute") attributes.push(candidate);
    else {
      const { start, end: candidateEnd } = candidate.extent;
      parser.report("TypeNotAllowedBeforeParam", start, candidateEnd, candidate.typeName.fullName);
    }
  }
  return { kind: "ParamBlock", extent: parser.extent(keyword.start, end), attributes, parameters };
}

function startsWithBracket(parser: Parser): boolean {
  return parser.lexer.text.charCodeAt(parser.restorePoint) === 0x5b;
}

interface ParameterList {
  readonly parameters: readonly Parameter[];
  /** The end of the list, as far as it was read. */
  readonly end: number;
  /** The end of the last parameter, or of the opening bracket. */
  readonly lastEnd: number;
  readonly rightParen: Token | null;
}

/** parameter-list: [ parameter { `,` parameter } ] `)`; the opening bracket is taken */
export function parameterList(parser: Parser, leftParen: Token): ParameterList {
  return parser.bracketed("Expression", () => {
    parser.commaEndsExpression = true;
    const parameters: Parameter[] = [];
    let end = leftParen.end;
    let comma: Token | null = null;
    while (true) {
      const item = parameter(parser);
      if (item === null) {
        if (comma !== null) parser.reportIncomplete("MissingExpressionAfterToken", comma.end, comma.end, ",");
        break;
      }
      parameters.push(item);
      end = item.extent.end;
      parser.skipNewlines();
      comma = parser.accept("Comma");
      if (comma === null) break;
    }
    parser.skipNewlines();
    const rightParen = parser.accept("RParen");
    if (rightParen !== null) return { parameters, end: rightParen.end, lastEnd: end, rightParen };
    parser.reportIncomplete("MissingEndParenthesisInFunctionParameterList", end, end);
    return { parameters, end: parser.peek().start - 1, lastEnd: end, rightParen };
  });
}

/** The parameter for attributes without a variable. */
function missingName(parser: Parser, attributes: Parameter["attributes"], end: number): Parameter {
  const extent = parser.extent(attributes[0]?.extent.start ?? end, end);
  const name: VariableExpression = {
    kind: "VariableExpression",
    extent,
    variablePath: makeVariablePath("__error__"),
    splatted: false,
  };
  return { kind: "Parameter", extent, attributes, name, defaultValue: null };
}

/** parameter: { attribute } variable [ `=` expression ] */
function parameter(parser: Parser): Parameter | null {
  parser.skipNewlines();
  const attributes: readonly (Attribute | TypeConstraint)[] = attributeList(parser, false) ?? [];
  const token = parser.peek();
  if (token.kind !== "Variable" && token.kind !== "SplattedVariable") {
    const last = attributes[attributes.length - 1];
    if (last === undefined) return null;
    parser.reportIncomplete("InvalidFunctionParameter", last.extent.end, last.extent.end);
    skipPast(parser, "RParen");
    return missingName(parser, attributes, last.extent.end);
  }
  parser.skip();
  const name = variableExpression(parser, token);
  let { end } = token;
  let defaultValue: Expression | null = null;
  parser.skipNewlines();
  const equals = parser.accept("Equals");
  if (equals !== null) {
    parser.skipNewlines();
    defaultValue = parser.grammar.expression(parser);
    if (defaultValue === null) parser.reportIncomplete("MissingExpressionAfterToken", equals.end, equals.end, "=");
    end = defaultValue?.extent.end ?? end;
  }
  const start = attributes[0]?.extent.start ?? token.start;
  return { kind: "Parameter", extent: parser.extent(start, end), attributes, name, defaultValue };
}
