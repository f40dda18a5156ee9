import type { Statement } from "../../../syntax/ast/statements.ts";
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

/** Statements that end what they stand in, whatever happens. */
function leaves({ kind }: Statement): boolean {
  return (
    kind === "ReturnStatement" ||
    kind === "ThrowStatement" ||
    kind === "ExitStatement" ||
    kind === "BreakStatement" ||
    kind === "ContinueStatement"
  );
}
