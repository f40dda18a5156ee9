import type { StatementBlock } from "../../ast/definitions.ts";
import type { Node } from "../../ast/Node.ts";
import type { PipelineBase, Statement, SwitchClause, SwitchFlag } from "../../ast/statements.ts";
import type { Token } from "../../lexer/Token.ts";
import type { Parser } from "../Parser.ts";
import { errorStatement } from "../recovery.ts";
import { singleArgument } from "./arguments.ts";

interface SwitchParts {
  readonly flags: Set<SwitchFlag>;
  /** Conditions and blocks of the clauses. */
  readonly seen: Node[];
  condition: PipelineBase | null;
  file: PipelineBase | null;
  /** What stands in the brackets. */
  written: PipelineBase | null;
  readonly clauses: SwitchClause[];
  defaultClause: StatementBlock | null;
  end: number;
  failed: boolean;
  /** More input could mend what was found wrong: nothing else is reported then. */
  incomplete: boolean;
}

/** switch-statement: `switch` { parameter } ( `(` pipeline `)` | file ) `{` clauses `}`; the keyword is taken */
export function switchStatement(parser: Parser, keyword: Token, label: Token | null): Statement {
  const { start } = label ?? keyword;
  const parts: SwitchParts = {
    flags: new Set(),
    seen: [],
    condition: null,
    file: null,
    written: null,
    clauses: [],
    defaultClause: null,
    end: keyword.end,
    failed: false,
    incomplete: false,
  };
  switchFlags(parser, parts);
  switchCondition(parser, parts);
  switchBody(parser, parts);
  if (parts.failed || parts.condition === null) return failure(parser, start, parts);
  return {
    kind: "SwitchStatement",
    extent: parser.extent(start, parts.end),
    label: label === null ? null : label.value,
    flags: [...parts.flags],
    condition: parts.condition,
    clauses: parts.clauses,
    default: parts.defaultClause,
  };
}

/** The file stands among the flags, and the clauses' conditions and blocks alike among the bodies. */
function failure(parser: Parser, start: number, parts: SwitchParts): Statement {
  const names = [...parts.flags].map((flag) => flag.toLowerCase());
  return {
    ...errorStatement(parser, start, parts.end, [], "Switch"),
    flags: names.map((name) => ({ name, value: name === "file" ? parts.file : null })),
    conditions: parts.written === null ? [] : [parts.written],
    bodies: parts.seen,
  };
}

const flagNames: readonly (readonly [string, SwitchFlag])[] = [
  ["regex", "Regex"],
  ["wildcard", "Wildcard"],
  ["exact", "Exact"],
  ["casesensitive", "CaseSensitive"],
  ["parallel", "Parallel"],
  ["file", "File"],
];

function switchFlags(parser: Parser, parts: SwitchParts): void {
  parser.skipNewlines();
  for (let token = parser.peek(); token.kind === "Parameter"; token = parser.peek()) {
    parser.skip();
    parts.end = token.end;
    const name = token.value.toLowerCase();
    const flag = flagNames.find(([word]) => name !== "" && word.startsWith(name))?.[1];
    if (flag === undefined) {
      parser.report("InvalidSwitchFlag", token.start, token.end, token.value);
      parts.failed = true;
    } else if (flag === "File") fileFlag(parser, token, parts);
    else addFlag(flag, parts);
    parser.skipNewlines();
  }
}

function addFlag(flag: SwitchFlag, parts: SwitchParts): void {
  if (flag === "Regex") parts.flags.delete("Wildcard");
  if (flag === "Wildcard") parts.flags.delete("Regex");
  if (flag === "Exact") {
    parts.flags.delete("Regex");
    parts.flags.delete("Wildcard");
    return;
  }
  parts.flags.add(flag);
}

function fileFlag(parser: Parser, token: Token, parts: SwitchParts): void {
  parts.flags.add("File");
  parser.skipNewlines();
  const file = singleArgument(parser);
  if (file === null) {
    parts.incomplete = parser.reportIncomplete("MissingFilenameOption", token.end, token.end);
    parts.failed = true;
    return;
  }
  parts.end = file.extent.end;
  const { extent } = file;
  parts.condition = {
    kind: "Pipeline",
    extent,
    pipelineElements: [{ kind: "CommandExpression", extent, expression: file, redirections: [] }],
    background: false,
  };
  parts.file = parts.condition;
}

function switchCondition(parser: Parser, parts: SwitchParts): void {
  const leftParen = parser.peek();
  if (leftParen.kind !== "LParen") {
    if (parts.condition === null && !parts.flags.has("File")) {
      parts.incomplete = parser.reportIncomplete("PipelineValueRequired", parts.end, parts.end);
      parts.failed = true;
    }
    return;
  }
  if (parts.condition !== null) {
    parser.report("PipelineValueRequired", leftParen.start, leftParen.end);
    parts.failed = true;
  }
  parser.skip();
  parts.end = leftParen.end;
  parser.skipNewlines();
  const condition = parser.grammar.pipelineChain(parser);
  if (condition === null) {
    parts.incomplete = parser.reportIncomplete("PipelineValueRequired", leftParen.end, leftParen.end);
    parts.failed = true;
  } else {
    parts.end = condition.extent.end;
    parts.written = condition;
    parts.condition ??= condition;
  }
  parser.skipNewlines();
  const rightParen = parser.accept("RParen");
  if (rightParen !== null) {
    parts.end = rightParen.end;
    return;
  }
  if (!parts.incomplete) {
    parts.incomplete = parser.reportIncomplete("MissingEndParenthesisInSwitchStatement", parts.end, parts.end);
  }
  parts.failed = true;
}

function switchBody(parser: Parser, parts: SwitchParts): void {
  parser.skipNewlines();
  const leftCurly = parser.accept("LCurly");
  if (leftCurly === null) {
    if (!parts.incomplete) parser.reportIncomplete("MissingCurlyBraceInSwitchStatement", parts.end, parts.end);
    parts.failed = true;
    return;
  }
  parts.end = leftCurly.end;
  parser.skipNewlines();
  while (switchClause(parser, leftCurly, parts)) parser.skipNewlinesAndSemicolons();
}

/** clause: condition block; false at the end of the body */
function switchClause(parser: Parser, leftCurly: Token, parts: SwitchParts): boolean {
  const isDefault =
    parser.peek().kind === "Default" ||
    parser.lexer.text.slice(parser.peek().at, parser.peek().limit).toLowerCase() === "default";
  const condition = singleArgument(parser, "SwitchCondition");
  if (condition === null) {
    parts.failed = true;
    parser.reportIncomplete("MissingSwitchConditionExpression", parts.end, parts.end);
    parser.accept("RCurly");
    return false;
  }
  parts.end = condition.extent.end;
  parser.skipNewlines();
  const body = parser.grammar.statementBlock(parser);
  if (body === null) {
    parts.failed = true;
    parts.incomplete = parser.reportIncomplete("MissingSwitchStatementClause", parts.end, parts.end);
    parts.seen.push(condition);
  } else {
    parts.seen.push(condition, body);
    parts.end = body.extent.end;
    if (!isDefault) parts.clauses.push({ condition, body });
    else if (parts.defaultClause === null) parts.defaultClause = body;
    else {
      parser.report("MultipleSwitchDefaultClauses", condition.extent.start, condition.extent.end);
      parts.failed = true;
    }
  }
  parser.skipNewlinesAndSemicolons();
  const token = parser.peek();
  if (token.kind === "RCurly") {
    if (!parts.failed) parts.end = token.end;
    parser.skip();
    return false;
  }
  if (token.kind !== "EndOfInput") return true;
  if (!parts.incomplete) parser.reportUnclosed("MissingEndCurlyBrace", leftCurly.start, leftCurly.end);
  parts.failed = true;
  return false;
}
