import { pureExpression } from "../../../syntax/ast/pureExpression.ts";
import type { PipelineBase, Statement, WhileStatement } from "../../../syntax/ast/statements.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import { literalValues } from "../../literalValues.ts";
import type { Rule } from "../../Rule.ts";

export const unreachableCode: Rule = {
  id: "UnreachableCode",
  severity: "warning",
  summary: "Statements behind one that always leaves the block: they never run.",
  node(node, _ancestors, { report }) {
    if (node.kind !== "StatementBlock" && node.kind !== "NamedBlock") return;
    const place = node.statements.findIndex(leaves);
    const next = place < 0 ? undefined : node.statements[place + 1];
    if (next === undefined || next.kind === "FunctionDefinition") return;
    const { source, start } = node.statements[place].extent;
    const word = /^\w+/.exec(source.slice(start, start + 10))?.[0].toLowerCase();
    report(next.extent, `This never runs: '${word}' in front of it always leaves.`);
  },
};

/** Statements that end what they stand in, whatever happens, and loops that never end. */
function leaves(statement: Statement): boolean {
  const { kind } = statement;
  return (
    (kind === "WhileStatement" && isAlways(statement.condition) && !mayEnd(statement.body)) ||
    kind === "ReturnStatement" ||
    kind === "ThrowStatement" ||
    kind === "ExitStatement" ||
    kind === "BreakStatement" ||
    kind === "ContinueStatement"
  );
}

/** `while ($true)`, `while (1)` */
function isAlways(condition: PipelineBase): boolean {
  const expression = pureExpression(condition);
  const [value, ...more] = (expression && literalValues(expression)) ?? [];
  return more.length === 0 && (value === true || value === 1);
}

/** Whether something in a body leaves the loop around it, or the script. */
function mayEnd(body: WhileStatement["body"]): boolean {
  let found = false;
  walk(body, ({ kind }) => {
    found ||= /^(?:Break|Return|Exit|Throw)Statement$/.test(kind);
  });
  return found;
}
