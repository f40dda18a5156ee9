import type { Extent } from "../../../diag/Extent.ts";
import type { Expression } from "../../ast/expressions.ts";
import type { Node } from "../../ast/Node.ts";
import { pureExpression } from "../../ast/pureExpression.ts";
import type { Report } from "./Report.ts";
import { checkNotVoid } from "./voidTypes.ts";

/** What stands left of `=` or beside `++` must be something that can hold a value. */
export function checkAssignmentTargets(node: Node, report: Report): void {
  if (node.kind === "AssignmentStatement") {
    const simple = node.operator === "Equals";
    checkTarget(node.left, simple, (extent) => report("InvalidLeftHandSide", extent));
    checkTargetType(node.left, report);
  } else if (node.kind === "UnaryExpression" && isIncrement(node.tokenKind)) {
    const operator = node.tokenKind.endsWith("PlusPlus") ? "++" : "--";
    checkTarget(node.child, false, (extent) => report("OperatorRequiresVariableOrProperty", extent, operator));
  }
}

function isIncrement(kind: string): boolean {
  return kind.endsWith("PlusPlus") || kind.endsWith("MinusMinus");
}

function checkTarget(target: Expression, lists: boolean, reject: (extent: Extent) => void): void {
  switch (target.kind) {
    case "VariableExpression":
      return;
    case "MemberExpression":
    case "InvokeMemberExpression":
    case "IndexExpression":
      if (target.nullConditional) reject(target.extent);
      return;
    case "ConvertExpression":
    case "AttributedExpression":
      checkTarget(target.child, lists, reject);
      return;
    case "ArrayLiteral":
      if (!lists) reject(target.extent);
      else for (const element of target.elements) checkTarget(element, lists, reject);
      return;
    case "ParenExpression": {
      const inner = pureExpression(target.pipeline);
      if (inner === null) reject(target.pipeline.extent);
      else checkTarget(inner, lists, reject);
      return;
    }
    default:
      reject(target.extent);
  }
}

/** No value can be of the type [void]. */
function checkTargetType(target: Expression, report: Report): void {
  if (target.kind === "ArrayLiteral") for (const element of target.elements) checkTargetType(element, report);
  if (target.kind === "ConvertExpression") checkNotVoid(target.type, report);
  if (target.kind === "ConvertExpression" || target.kind === "AttributedExpression")
    checkTargetType(target.child, report);
  if (target.kind === "MemberExpression") checkTargetType(target.expression, report);
  const inner = target.kind === "ParenExpression" ? pureExpression(target.pipeline) : null;
  if (inner !== null) checkTargetType(inner, report);
}
