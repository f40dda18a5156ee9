import type { Debugger } from "../../runtime/debug/Debugger.ts";
import type { Frame } from "../../runtime/scope/Frame.ts";
import type { Expression } from "../../syntax/ast/expressions.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import { findScoped } from "../expressions/variables.ts";

/** Tells the debugger what the variables on the left of an assignment hold now. */
export function traceAssignment(tracer: Debugger, frame: Frame, target: Expression): void {
  if (!tracer.tracesAssignments) return;
  switch (target.kind) {
    case "VariableExpression": {
      const path = target.variablePath;
      if (path.isDriveQualified || path.userPath.toLowerCase() === "null") return;
      tracer.assigned(path.unqualifiedPath, findScoped(frame, path)?.value);
      return;
    }
    case "ConvertExpression":
    case "AttributedExpression":
      traceAssignment(tracer, frame, target.child);
      return;
    case "ArrayLiteral":
      for (const element of target.elements) traceAssignment(tracer, frame, element);
      return;
    case "ParenExpression": {
      const inner = pureExpression(target.pipeline);
      if (inner) traceAssignment(tracer, frame, inner);
    }
  }
}
