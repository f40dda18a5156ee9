import type { Redirection } from "../../ast/commands.ts";
import type { Expression } from "../../ast/expressions.ts";
import type { AssignmentOperator, ChainOperator } from "../../ast/operators.ts";
import type { Pipeline, PipelineBase, PipelineChain, PipelineElement, Statement } from "../../ast/statements.ts";
import { isNewLine, isWhitespace } from "../../lexer/charTraits.ts";
import type { Token } from "../../lexer/Token.ts";
import type { TokenKind } from "../../lexer/TokenKind.ts";
import type { Parser } from "../Parser.ts";
import { checkChain } from "../parserBudget.ts";
import { errorStatement } from "../recovery.ts";
import { command } from "./commands.ts";
import { redirection } from "./redirections.ts";

const assignmentKinds: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "Equals",
  "PlusEquals",
  "MinusEquals",
  "MultiplyEquals",
  "DivideEquals",
  "RemainderEquals",
  "QuestionQuestionEquals",
]);

/** pipeline-chain: assignment | pipeline { ( `&&` | `||` ) pipeline } [ `&` ] */
export function pipelineChain(parser: Parser): PipelineBase | null {
  return parser.nested(chainOrAssignment);
}

function chainOrAssignment(parser: Parser): PipelineBase | null {
  if (parser.atWord) return chain(parser, null);
  const { mode } = parser.lexer;
  parser.setMode("Expression");
  const expression = parser.grammar.expression(parser);
  const operator = expression !== null && assignmentKinds.has(parser.peek().kind) ? parser.next() : null;
  parser.setMode(mode);
  if (expression !== null && operator !== null) return assignment(parser, expression, operator);
  return chain(parser, expression);
}

/** assignment: expression operator statement */
function assignment(parser: Parser, left: Expression, operator: Token): PipelineBase {
  parser.skipNewlines();
  let right = parser.grammar.statement(parser);
  if (right === null) {
    parser.reportIncomplete("ExpectedValueExpression", operator.end, operator.end, parser.textOf(operator));
    right = errorStatement(parser, operator.end, operator.end);
  }
  return {
    kind: "AssignmentStatement",
    extent: parser.extent(left.extent.start, right.extent.end),
    left,
    operator: operator.kind as AssignmentOperator,
    right: plainValue(right),
    errorPosition: parser.extent(operator.start, operator.end),
  };
}

/** A single expression stands as the value without the pipeline around it. */
function plainValue(statement: Statement): Statement {
  if (statement.kind !== "Pipeline" || statement.background) return statement;
  const [only, second] = statement.pipelineElements;
  return only?.kind === "CommandExpression" && second === undefined ? only : statement;
}

function chain(parser: Parser, startExpression: Expression | null): PipelineBase | null {
  let current: Pipeline | PipelineChain | null = null;
  let operator: Token | null = null;
  let expression = startExpression;
  let count = 0;
  while (true) {
    checkChain(++count);
    const pipeline: Pipeline | null = pipelineOf(parser, expression);
    expression = null;
    if (pipeline === null) {
      if (operator === null || current === null) return null;
      return emptyChainElement(parser, current, operator);
    }
    current =
      current === null || operator === null
        ? pipeline
        : {
            kind: "PipelineChain",
            extent: parser.extent(current.extent.start, pipeline.extent.end),
            lhsPipelineChain: current,
            rhsPipeline: pipeline,
            operator: operator.kind as ChainOperator,
            background: false,
          };
    const token = parser.peek();
    if (token.kind === "Ampersand") {
      parser.skip();
      return background(parser, current, token);
    }
    if (token.kind !== "AndAnd" && token.kind !== "OrOr") return current;
    if (!parser.rules.hasPipelineChains) {
      parser.report("InvalidEndOfLine", token.start, token.end, parser.textOf(token));
    }
    operator = token;
    parser.skip();
    parser.skipNewlines();
  }
}

function emptyChainElement(parser: Parser, current: Pipeline | PipelineChain, operator: Token): PipelineBase {
  const next = parser.peek();
  if (next.kind === "EndOfInput") {
    parser.reportIncomplete("EmptyPipelineChainElement", operator.end, operator.end, parser.textOf(operator));
    return current;
  }
  parser.report("EmptyPipelineChainElement", operator.start, next.end, parser.textOf(operator));
  return errorStatement(parser, current.extent.start, operator.end, [current]);
}

function background(parser: Parser, pipeline: Pipeline | PipelineChain, token: Token): PipelineBase {
  if (!parser.rules.hasBackground) parser.report("AmpersandNotAllowed", token.start, token.end);
  return { ...pipeline, background: true };
}

/** pipeline: element { `|` element } */
function pipelineOf(parser: Parser, startExpression: Expression | null): Pipeline | null {
  const elements: PipelineElement[] = [];
  let expression = startExpression;
  let pipe: Token | null = null;
  while (true) {
    if (!parser.atWord) expression ??= parser.inMode("Expression", parser.grammar.expression);
    const element = expression === null ? command(parser) : expressionElement(parser, expression, elements.length > 0);
    expression = null;
    if (element !== null) elements.push(element);
    else if (elements.length > 0 || parser.peek().kind === "Pipe") {
      if (pipe !== null) parser.reportIncomplete("EmptyPipeElement", pipe.end, pipe.end);
      else parser.reportIncomplete("EmptyPipeElement", parser.peek().start, parser.peek().end);
    }
    pipe = nextPipe(parser);
    if (pipe === null) break;
  }
  const first = elements[0];
  const last = elements[elements.length - 1];
  if (first === undefined || last === undefined) return null;
  const extent = parser.extent(first.extent.start, last.extent.end);
  return { kind: "Pipeline", extent, pipelineElements: elements, background: false };
}

function expressionElement(parser: Parser, expression: Expression, notFirst: boolean): PipelineElement {
  if (notFirst) {
    parser.report("ExpressionsMustBeFirstInPipeline", expression.extent.start, expression.extent.end);
  }
  const redirections: Redirection[] = [];
  let { end } = expression.extent;
  for (let token = parser.peek(); isRedirection(token); token = parser.peek()) {
    parser.skip();
    const read = redirection(parser, token, redirections);
    // An input redirection, which is an error, ends the element with its expression.
    end = read.item === null ? expression.extent.end : read.end;
  }
  const extent = parser.extent(expression.extent.start, end);
  return { kind: "CommandExpression", extent, expression, redirections };
}

function isRedirection(token: Token): boolean {
  return token.kind === "Redirection" || token.kind === "RedirectInStd";
}

/** Takes a `|` and the new lines behind it; null at the end of the pipeline, which it checks. */
function nextPipe(parser: Parser): Token | null {
  let token = parser.peek();
  if (token.kind === "NewLine" && parser.rules.pipesBeginLines && pipeFollows(parser)) {
    parser.skipNewlines();
    token = parser.peek();
  }
  switch (token.kind) {
    case "Pipe":
      break;
    case "Semi":
    case "NewLine":
    case "EndOfInput":
    case "RParen":
    case "RCurly":
    case "AndAnd":
    case "OrOr":
    case "Ampersand":
      return null;
    default:
      parser.reportUnexpected(token);
      return null;
  }
  parser.skip();
  parser.skipNewlines();
  if (parser.peek().kind !== "EndOfInput") return token;
  parser.reportIncomplete("EmptyPipeElement", token.end, token.end);
  return null;
}

/** True when the next line that is no comment begins with `|` (or `||`); a line with nothing ends the pipeline. */
function pipeFollows(parser: Parser): boolean {
  const { text, limit, position } = parser.lexer;
  let hasComment = false;
  for (let index = position; index < limit; ) {
    const code = text.charCodeAt(index);
    if (isWhitespace(code)) index++;
    else if (isNewLine(code)) {
      if (!hasComment) return false;
      hasComment = false;
      index += code === 0x0d && text.charCodeAt(index + 1) === 0x0a ? 2 : 1;
    } else if (code === 0x23) {
      hasComment = true;
      while (index < limit && !isNewLine(text.charCodeAt(index))) index++;
    } else if (code === 0x3c && text.charCodeAt(index + 1) === 0x23) {
      hasComment = true;
      const end = text.indexOf("#>", index + 2);
      if (end < 0) return false;
      index = end + 2;
    } else return code === 0x7c;
  }
  return false;
}
