import type { Extent } from "../../diag/Extent.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { literalValues } from "../literalValues.ts";
import type { Rule } from "../Rule.ts";

/** Signs that compare in other languages do something else in PowerShell. */
export const conditionOperator: Rule = {
  id: "ConditionOperator",
  severity: "warning",
  summary: "A condition that gives a variable a constant, or writes a value to a file, where it is meant to compare.",
  unit({ tree }, { report }) {
    walk(tree, (node) => {
      for (const condition of conditionsOf(node)) {
        const fault = faultOf(condition);
        if (fault !== null) report(fault.extent, fault.message);
      }
    });
  },
};

function conditionsOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case "IfStatement":
      return node.clauses.map(({ condition }) => condition);
    case "WhileStatement":
    case "DoWhileStatement":
    case "DoUntilStatement":
      return [node.condition];
    default:
      return [];
  }
}

function faultOf(condition: Node): { readonly extent: Extent; readonly message: string } | null {
  if (condition.kind === "AssignmentStatement") {
    const value = condition.operator === "Equals" ? pureExpression(condition.right) : null;
    if (value === null || literalValues(value) === null) return null;
    const message = "The condition gives a variable this value and is the same every time. -eq compares.";
    return { extent: condition.extent, message };
  }
  if (condition.kind !== "Pipeline" || condition.pipelineElements.length !== 1) return null;
  const [element] = condition.pipelineElements;
  // `if (Test-Thing > $null)` throws the output of a command away.
  if (element.kind !== "CommandExpression" || element.expression.kind === "InvokeMemberExpression") return null;
  const file = element.redirections.find((each) => each.kind === "FileRedirection");
  if (file?.kind !== "FileRedirection" || literalValues(file.location)?.[0] === null) return null;
  const message = "The condition writes its value to a file of this name. -gt compares.";
  return { extent: file.extent, message };
}
