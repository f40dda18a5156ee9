import type { Extent } from "../../../diag/Extent.ts";
import type { AttributedExpression, ConvertExpression, Expression } from "../../ast/expressions.ts";
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
    checkAutomaticVariables(node.left, report);
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

/** A variable that the engine sets takes a type only where it is the one that it has, written nearest to it. */
function checkAutomaticVariables(target: Expression, report: Report): void {
  if (target.kind === "ArrayLiteral") for (const element of target.elements) checkAutomaticVariables(element, report);
  const inner = target.kind === "ParenExpression" ? pureExpression(target.pipeline) : null;
  if (inner !== null) checkAutomaticVariables(inner, report);
  if (target.kind !== "ConvertExpression" && target.kind !== "AttributedExpression") return;
  let nearest: ConvertExpression | AttributedExpression = target;
  while (nearest.child.kind === "ConvertExpression" || nearest.child.kind === "AttributedExpression")
    nearest = nearest.child;
  if (nearest.child.kind !== "VariableExpression") return;
  const { variablePath } = nearest.child;
  const type = automaticTypes.get(variablePath.unqualifiedPath.toLowerCase());
  if (type === undefined || (variablePath.scope !== null && variablePath.scope !== "Local")) return;
  if (nearest.kind === "ConvertExpression" && isNamed(nearest.type.typeName.fullName, type)) return;
  report("AssignmentStatementToAutomaticNotSupported", target.extent, variablePath.unqualifiedPath, type);
}

function isNamed(written: string, type: string): boolean {
  return written.toLowerCase().replace(/^system\./, "") === type.toLowerCase().replace(/^system\./, "");
}

const automaticTypes: ReadonlyMap<string, string> = new Map([
  ["_", "System.Object"],
  ["args", "System.Object[]"],
  ["this", "System.Object"],
  ["input", "System.Object"],
  ["pscmdlet", "System.Management.Automation.PSScriptCmdlet"],
  ["psboundparameters", "System.Management.Automation.PSBoundParametersDictionary"],
  ["myinvocation", "System.Management.Automation.InvocationInfo"],
  ["psscriptroot", "System.String"],
  ["pscommandpath", "System.String"],
]);

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
