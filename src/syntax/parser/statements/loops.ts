import type { StatementBlock } from "../../ast/definitions.ts";
import type { Expression } from "../../ast/expressions.ts";
import type { PipelineBase, Statement } from "../../ast/statements.ts";
import type { Token } from "../../lexer/Token.ts";
import { variableExpression } from "../expressions/variables.ts";
import type { Parser } from "../Parser.ts";
import { errorStatement } from "../recovery.ts";
import { singleArgument } from "./arguments.ts";

function labelOf(label: Token | null): string | null {
  return label === null ? null : label.value;
}

/** foreach-statement: `foreach` { parameter } `(` variable `in` pipeline `)` block; the keyword is taken */
export function foreachStatement(parser: Parser, keyword: Token, label: Token | null): Statement {
  const { start } = label ?? keyword;
  const flags = foreachFlags(parser);
  const leftParen = parser.accept("LParen");
  if (leftParen === null) {
    parser.reportIncomplete("MissingOpenParenthesisAfterKeyword", keyword.end, keyword.end, parser.keywordOf(keyword));
    return errorStatement(parser, start, keyword.end, [], keyword.kind);
  }
  parser.skipNewlines();
  const token = parser.peek();
  if (token.kind !== "Variable" && token.kind !== "SplattedVariable") {
    parser.reportIncomplete("MissingVariableNameAfterForeach", leftParen.end, leftParen.end);
    return errorStatement(parser, start, leftParen.end, [], keyword.kind);
  }
  parser.skip();
  const variable = variableExpression(parser, token);
  parser.skipNewlines();
  const fail = (end: number, nested: readonly (Expression | PipelineBase)[]): Statement =>
    errorStatement(parser, start, end, nested, keyword.kind);
  const inToken = parser.accept("In");
  if (inToken === null) {
    parser.reportIncomplete("MissingInInForeach", token.end, token.end);
    return fail(token.end, [variable]);
  }
  parser.skipNewlines();
  const condition = parser.grammar.pipelineChain(parser);
  if (condition === null) {
    parser.reportIncomplete("MissingForeachExpression", inToken.end, inToken.end);
    return fail(inToken.end, [variable]);
  }
  parser.skipNewlines();
  const rightParen = parser.accept("RParen");
  const { end } = condition.extent;
  if (rightParen === null) {
    parser.reportIncomplete("MissingEndParenthesisAfterForeach", end, end);
    return fail(end, [variable, condition]);
  }
  const body = blockAfterNewlines(parser);
  if (body === null) {
    parser.reportIncomplete("MissingForeachStatement", rightParen.end, rightParen.end);
    return fail(rightParen.end, [variable, condition]);
  }
  if (flags.wrongEnd !== null) {
    return errorStatement(parser, start, flags.wrongEnd, [variable, condition, body], keyword.kind);
  }
  return {
    kind: "ForEachStatement",
    extent: parser.extent(start, body.extent.end),
    label: labelOf(label),
    variable,
    condition,
    body,
    throttleLimit: flags.throttleLimit,
    flags: flags.parallel ? ["Parallel"] : [],
  };
}

interface ForeachFlags {
  readonly parallel: boolean;
  readonly throttleLimit: Expression | null;
  /** The end of the last parameter that foreach does not have. */
  readonly wrongEnd: number | null;
}

function foreachFlags(parser: Parser): ForeachFlags {
  let parallel = false;
  let throttleLimit: Expression | null = null;
  let wrongEnd: number | null = null;
  parser.skipNewlines();
  for (let token = parser.peek(); token.kind === "Parameter"; token = parser.peek()) {
    parser.skip();
    const name = token.value.toLowerCase();
    if (name !== "" && "parallel".startsWith(name)) {
      parallel = true;
    } else if (name !== "" && "throttlelimit".startsWith(name)) {
      throttleLimit = singleArgument(parser);
      if (throttleLimit === null) parser.reportIncomplete("MissingThrottleLimit", token.end, token.end);
    } else {
      wrongEnd = token.end;
      parser.report("InvalidForeachFlag", token.start, token.end, token.value);
    }
    parser.skipNewlines();
  }
  return { parallel, throttleLimit, wrongEnd };
}

function blockAfterNewlines(parser: Parser): StatementBlock | null {
  parser.skipNewlines();
  return parser.grammar.statementBlock(parser);
}

/** for-statement: `for` `(` [ pipeline ] `;` [ pipeline ] `;` [ pipeline ] `)` block; the keyword is taken */
export function forStatement(parser: Parser, keyword: Token, label: Token | null): Statement {
  const { start } = label ?? keyword;
  parser.skipNewlines();
  const leftParen = parser.accept("LParen");
  if (leftParen === null) {
    parser.reportIncomplete("MissingOpenParenthesisAfterKeyword", keyword.end, keyword.end, parser.keywordOf(keyword));
    return errorStatement(parser, start, keyword.end, [], keyword.kind);
  }
  const initializer = forPart(parser);
  const firstEnd = forSeparator(parser);
  const condition = forPart(parser);
  const secondEnd = forSeparator(parser);
  const iterator = forPart(parser);
  parser.skipNewlines();
  const seen = [initializer, condition, iterator].filter((part) => part !== null);
  let end = Math.max(leftParen.end, firstEnd ?? 0, secondEnd ?? 0, ...seen.map((part) => part.extent.end));
  const rightParen = parser.accept("RParen");
  let body: StatementBlock | null = null;
  if (rightParen === null) {
    parser.reportIncomplete("MissingEndParenthesisAfterStatement", end, end, parser.keywordOf(keyword));
  } else {
    end = rightParen.end;
    body = blockAfterNewlines(parser);
    if (body === null) parser.reportIncomplete("MissingLoopStatement", end, end, parser.keywordOf(keyword));
  }
  if (body === null) return errorStatement(parser, start, end, seen, keyword.kind);
  return {
    kind: "ForStatement",
    extent: parser.extent(start, body.extent.end),
    label: labelOf(label),
    initializer,
    condition,
    iterator,
    body,
  };
}

function forPart(parser: Parser): PipelineBase | null {
  parser.skipNewlines();
  return parser.grammar.pipelineChain(parser);
}

/** A semicolon, or a new line in its place. */
function forSeparator(parser: Parser): number | null {
  const newLine = parser.peek().kind === "NewLine";
  parser.skipNewlines();
  const semicolon = parser.accept("Semi");
  return semicolon === null || newLine ? (semicolon?.end ?? null) : semicolon.end;
}

interface Condition {
  /** An ErrorStatement when nothing stands in the brackets. */
  readonly pipeline: PipelineBase | null;
  readonly rightParen: Token | null;
  readonly end: number;
}

/** `(` pipeline `)` behind `while` and `until`; `isFirst`: the keyword begins the statement. */
function loopCondition(parser: Parser, keyword: Token, isFirst: boolean): Condition {
  parser.skipNewlines();
  const text = parser.keywordOf(keyword);
  const before = isFirst ? parser.textOf(keyword) : text;
  const leftParen = parser.accept("LParen");
  if (leftParen === null) {
    parser.reportIncomplete("MissingOpenParenthesisAfterKeyword", keyword.end, keyword.end, before);
    return { pipeline: null, rightParen: null, end: keyword.end };
  }
  parser.skipNewlines();
  let pipeline = parser.grammar.pipelineChain(parser);
  const missing = pipeline === null;
  if (pipeline === null) {
    parser.reportIncomplete("MissingExpressionAfterKeyword", leftParen.end, leftParen.end, text);
    pipeline = errorStatement(parser, leftParen.end, leftParen.end);
  }
  parser.skipNewlines();
  const rightParen = parser.accept("RParen");
  const end = rightParen?.end ?? pipeline.extent.end;
  if (rightParen === null && !missing) {
    parser.reportIncomplete("MissingEndParenthesisAfterStatement", end, end, text);
  }
  return { pipeline, rightParen, end };
}

function isMissing(pipeline: PipelineBase): boolean {
  return pipeline.kind === "ErrorStatement";
}

/** while-statement: `while` condition block; the keyword is taken */
export function whileStatement(parser: Parser, keyword: Token, label: Token | null): Statement {
  const { start } = label ?? keyword;
  const { pipeline, rightParen, end } = loopCondition(parser, keyword, true);
  const seen = pipeline === null || isMissing(pipeline) ? [] : [pipeline];
  if (pipeline === null || rightParen === null) return errorStatement(parser, start, end, seen, keyword.kind);
  const body = blockAfterNewlines(parser);
  if (body === null) {
    parser.reportIncomplete("MissingLoopStatement", end, end, parser.keywordOf(keyword));
    return errorStatement(parser, start, end, seen, keyword.kind);
  }
  const extent = parser.extent(start, body.extent.end);
  return { kind: "WhileStatement", extent, label: labelOf(label), condition: pipeline, body };
}

/** do-statement: `do` block ( `while` | `until` ) condition; the keyword is taken */
export function doStatement(parser: Parser, keyword: Token, label: Token | null): Statement {
  const { start } = label ?? keyword;
  const body = blockAfterNewlines(parser);
  if (body === null) {
    parser.reportIncomplete("MissingLoopStatement", keyword.end, keyword.end, parser.keywordOf(keyword));
    return errorStatement(parser, start, keyword.end, [], keyword.kind);
  }
  parser.skipNewlines();
  const until = parser.peek();
  if (until.kind !== "While" && until.kind !== "Until") {
    parser.reportIncomplete("MissingWhileOrUntilInDoWhile", body.extent.end, body.extent.end);
    return errorStatement(parser, start, body.extent.end, [body], keyword.kind);
  }
  parser.skip();
  const { pipeline, rightParen, end } = loopCondition(parser, until, false);
  if (pipeline === null || rightParen === null || isMissing(pipeline)) {
    const seen = pipeline === null || isMissing(pipeline) ? [body] : [body, pipeline];
    const last = pipeline !== null && isMissing(pipeline) ? pipeline.extent.end : end;
    return errorStatement(parser, start, last, seen, keyword.kind);
  }
  const common = { extent: parser.extent(start, end), label: labelOf(label), condition: pipeline, body };
  return until.kind === "While" ? { kind: "DoWhileStatement", ...common } : { kind: "DoUntilStatement", ...common };
}
