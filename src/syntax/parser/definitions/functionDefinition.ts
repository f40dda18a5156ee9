import type { Parameter, ScriptBlock } from "../../ast/definitions.ts";
import type { Statement } from "../../ast/statements.ts";
import type { Token } from "../../lexer/Token.ts";
import type { TokenKind } from "../../lexer/TokenKind.ts";
import type { Parser } from "../Parser.ts";
import { errorStatement } from "../recovery.ts";
import { parameterList } from "./parameters.ts";

/** function-definition: ( `function` | `filter` | `workflow` ) name [ `(` parameters `)` ] `{` script block `}`; the keyword is taken */
export function functionDefinition(parser: Parser, keyword: Token): Statement {
  parser.skipNewlines();
  const name = functionName(parser);
  if (name === null) {
    parser.reportIncomplete("MissingNameAfterKeyword", keyword.end, keyword.end, parser.textOf(keyword));
    return errorStatement(parser, keyword.start, keyword.end, [], keyword.kind);
  }
  const isWorkflow = keyword.kind === "Workflow";
  parser.skipNewlines();
  let parameters: readonly Parameter[] | null = null;
  let { end } = name;
  const leftParen = parser.accept("LParen");
  let failed = false;
  if (leftParen !== null) {
    const list = parameterList(parser, leftParen);
    // Empty parentheses are no list: the body may have a param block of its own.
    parameters = list.parameters.length === 0 ? null : list.parameters;
    failed = list.rightParen === null;
    end = failed ? list.lastEnd : list.end;
    parser.skipNewlines();
  }
  const leftCurly = parser.accept("LCurly");
  if (leftCurly === null || failed) {
    if (!failed) parser.reportIncomplete("MissingFunctionBody", end, end);
    return errorStatement(parser, keyword.start, end, parameters ?? [], keyword.kind);
  }
  const saved = parser.lexer.inWorkflow;
  parser.lexer.inWorkflow = isWorkflow;
  const block = parser.bracketed("Command", parser.grammar.scriptBlock, leftCurly);
  const isFilter = keyword.kind === "Filter";
  const body = isFilter ? filterBody(block) : block;
  parser.lexer.inWorkflow = saved;
  return {
    kind: "FunctionDefinition",
    extent: parser.extent(keyword.start, body.extent.end),
    name: name.kind === "Generic" ? name.value : parser.textOf(name),
    parameters,
    body,
    isFilter,
    isWorkflow,
  };
}

/** The body of a filter that names no block is its process block. */
function filterBody(body: ScriptBlock): ScriptBlock {
  const { endBlock } = body;
  return endBlock?.unnamed ? { ...body, endBlock: null, processBlock: { ...endBlock, blockKind: "Process" } } : body;
}

const notNames: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "NewLine",
  "EndOfInput",
  "Semi",
  "LParen",
  "RParen",
  "LCurly",
  "RCurly",
  "AtParen",
  "AtCurly",
  "DollarParen",
  "Variable",
  "SplattedVariable",
  "StringLiteral",
  "StringExpandable",
  "HereStringLiteral",
  "HereStringExpandable",
  "Comma",
  "Pipe",
  "Ampersand",
  "AndAnd",
  "OrOr",
]);

/** A bare word of any kind; null, with nothing taken, for anything else. */
function functionName(parser: Parser): Token | null {
  const token = parser.peek();
  if (notNames.has(token.kind)) return null;
  parser.skip();
  return token;
}
