import { emptyExtent } from "../../../diag/Extent.ts";
import type { NamedBlock, NamedBlockKind, ParamBlock, ScriptBlock, UsingStatement } from "../../ast/definitions.ts";
import { emptyScriptBlock } from "../../ast/emptyScriptBlock.ts";
import type { Statement, TrapStatement } from "../../ast/statements.ts";
import type { Token } from "../../lexer/Token.ts";
import type { Parser } from "../Parser.ts";
import { statementBlock, statementList } from "../statements/statementBlocks.ts";
import { usingStatement } from "../statements/usingStatement.ts";
import { paramBlock } from "./parameters.ts";

/** script-block: { using } [ param-block ] ( named-blocks | statements ); the opening brace, if any, is taken */
export function scriptBlock(parser: Parser, leftCurly: Token | null): ScriptBlock {
  const usingStatements = leftCurly === null ? usings(parser) : [];
  const parameters = paramBlock(parser);
  parser.skipNewlinesAndSemicolons();
  return namedBlockKind(parser, parser.peek()) !== null
    ? withNamedBlocks(parser, leftCurly, usingStatements, parameters)
    : withStatements(parser, leftCurly, usingStatements, parameters);
}

function usings(parser: Parser): readonly UsingStatement[] {
  const items: UsingStatement[] = [];
  parser.skipNewlines();
  for (let token = parser.accept("Using"); token !== null; token = parser.accept("Using")) {
    const item = usingStatement(parser, token);
    if (item.kind === "UsingStatement") items.push(item);
    parser.skipNewlinesAndSemicolons();
  }
  return items;
}

function namedBlockKind(parser: Parser, token: Token): NamedBlockKind | null {
  switch (token.kind) {
    case "Begin":
    case "Process":
    case "End":
    case "Dynamicparam":
      return token.kind;
    case "Clean":
      return parser.rules.hasCleanBlocks ? "Clean" : null;
    default:
      return null;
  }
}

/** Statements without a named block: all of them are the end block. */
function withStatements(
  parser: Parser,
  leftCurly: Token | null,
  usingStatements: readonly UsingStatement[],
  parameters: ParamBlock | null,
): ScriptBlock {
  const statements: Statement[] = [];
  const traps: TrapStatement[] = [];
  let start = parameters?.extent.start ?? null;
  let end = parameters?.extent.end ?? 0;
  let closed: Token | null = null;
  while (true) {
    const list = statementList(parser);
    statements.push(...list.statements);
    traps.push(...list.traps);
    start ??= list.start;
    end = list.end ?? end;
    closed = parser.next();
    if (leftCurly !== null || closed.kind === "EndOfInput") break;
    parser.reportUnexpected(closed);
  }
  let extent = start === null ? emptyExtent : parser.extent(start, end);
  if (start === null && leftCurly !== null && closed.kind === "RCurly" && closed.start > leftCurly.end) {
    extent = parser.extent(leftCurly.end, closed.start - 1);
  }
  const endBlock: NamedBlock = { kind: "NamedBlock", extent, unnamed: true, blockKind: "End", statements, traps };
  let blockEnd = closed.end;
  if (leftCurly !== null && closed.kind !== "RCurly") {
    parser.unget(closed);
    parser.reportUnclosed("MissingEndCurlyBrace", leftCurly.start, leftCurly.end);
    blockEnd = start === null ? leftCurly.end : end;
  }
  const block = makeScriptBlock(parser, leftCurly, blockEnd, usingStatements, parameters);
  return { ...block, endBlock };
}

function makeScriptBlock(
  parser: Parser,
  leftCurly: Token | null,
  end: number,
  usingStatements: readonly UsingStatement[],
  parameters: ParamBlock | null,
): ScriptBlock {
  const extent =
    leftCurly === null ? parser.extent(0, parser.lexer.source.text.length) : parser.extent(leftCurly.start, end);
  return { ...emptyScriptBlock(extent), usingStatements, paramBlock: parameters };
}

/** named-blocks: { ( `begin` | `process` | `end` | `dynamicparam` | `clean` ) block } */
function withNamedBlocks(
  parser: Parser,
  leftCurly: Token | null,
  usingStatements: readonly UsingStatement[],
  parameters: ParamBlock | null,
): ScriptBlock {
  const blocks = new Map<NamedBlockKind, NamedBlock>();
  let end = leftCurly?.end ?? parameters?.extent.end ?? 0;
  let wrong = false;
  while (true) {
    const token = parser.next();
    const kind = namedBlockKind(parser, token);
    if (kind === null) {
      parser.unget(token);
      if (token.kind === "RCurly" || token.kind === "EndOfInput") break;
      if (parser.rules.asksForNamedBlocks)
        parser.report("MissingNamedBlocks", token.start, token.end, parser.textOf(token));
      else if (leftCurly === null) parser.report("UnexpectedToken", token.start, token.end, parser.textOf(token));
      wrong = parser.rules.asksForNamedBlocks || leftCurly === null;
      break;
    }
    const block = namedBlock(parser, token, kind);
    end = block.extent.end;
    if (blocks.has(kind)) {
      parser.report("DuplicateScriptCommandClause", block.extent.start, block.extent.end, parser.keywordOf(token));
    } else blocks.set(kind, block);
    parser.skipNewlinesAndSemicolons();
  }
  if (leftCurly !== null && !wrong) {
    const rightCurly = parser.accept("RCurly");
    if (rightCurly === null) parser.reportUnclosed("MissingEndCurlyBrace", leftCurly.start, leftCurly.end);
    else end = rightCurly.end;
  } else if (leftCurly === null && !wrong) rejectRest(parser);
  return {
    ...makeScriptBlock(parser, leftCurly, end, usingStatements, parameters),
    dynamicParamBlock: blocks.get("Dynamicparam") ?? null,
    beginBlock: blocks.get("Begin") ?? null,
    processBlock: blocks.get("Process") ?? null,
    endBlock: blocks.get("End") ?? null,
    cleanBlock: blocks.get("Clean") ?? null,
  };
}

/** Nothing may follow the named blocks of a script. */
function rejectRest(parser: Parser): void {
  const token = parser.next();
  if (token.kind !== "EndOfInput") parser.reportUnexpected(token);
}

function namedBlock(parser: Parser, token: Token, kind: NamedBlockKind): NamedBlock {
  parser.skipNewlines();
  const block = statementBlock(parser);
  if (block === null) {
    parser.reportIncomplete("MissingNamedStatementBlock", token.end, token.end, parser.keywordOf(token));
  }
  return {
    kind: "NamedBlock",
    extent: parser.extent(token.start, block?.extent.end ?? token.end),
    unnamed: false,
    blockKind: kind,
    statements: block?.statements ?? [],
    traps: block?.traps ?? [],
  };
}
