import type { Extent } from "../../../diag/Extent.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { treeIndex } from "../../objects/TreeIndex.ts";
import { isArrayWrite, isListWrite } from "../../objects/tables/tableObjects.ts";
import { variableKey } from "../../objects/variables/variableKey.ts";
import type { Rule, RuleContext } from "../../Rule.ts";

export const nullComparison: Rule = {
  id: "NullComparison",
  severity: "warning",
  summary: "A condition that compares a list with $null on the right: it looks for $null in the list.",
  node(node, ancestors, { unit, report }) {
    if (node.kind !== "BinaryExpression" || !/^I(?:eq|ne)$/.test(node.operator)) return;
    const { left, right } = node;
    if (right.kind !== "VariableExpression" || right.variablePath.userPath.toLowerCase() !== "null") return;
    if (left.kind !== "VariableExpression" || node.operator !== "Ieq" || !isCondition(ancestors)) {
      tellPlace(node.extent, report);
      return;
    }
    const writes = treeIndex(unit.tree).writesOf(variableKey(left), left);
    if (writes.length === 0 || !writes.every((write) => isArrayWrite(write) || isListWrite(write))) {
      tellPlace(node.extent, report);
      return;
    }
    report(
      node.extent,
      `$${left.variablePath.userPath} is a list: '-eq $null' gives those of its elements that are $null. Write '$null -eq $${left.variablePath.userPath}', or ask for its Count.`,
    );
  },
};

function tellPlace(extent: Extent, report: RuleContext["report"]): void {
  const message =
    "With a list on the left this gives elements of the list, and no answer. $null on the left asks whether there is something.";
  report(extent, message, "information");
}

/** Whether the comparison is the condition, or a part of it that is joined with others. */
function isCondition(ancestors: readonly Node[]): boolean {
  const place = ancestors.findLastIndex(({ kind }) => !passes(kind));
  const around = ancestors[place]?.kind;
  return around === "IfStatement" || around === "WhileStatement" || around === "DoWhileStatement";
}

function passes(kind: Node["kind"]): boolean {
  return (
    kind === "Pipeline" || kind === "CommandExpression" || kind === "BinaryExpression" || kind === "ParenExpression"
  );
}
