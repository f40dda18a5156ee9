import type { VariableExpression } from "../../ast/expressions.ts";
import { type AssignmentTarget, isSingleType, VariableFlow } from "../../ast/VariableFlow.ts";

/** Which variables the body of a method reads before they surely have a value, and whether its end can be reached. */
export class MethodFlow extends VariableFlow {
  /** Reads of variables that need not have a value. */
  readonly unassigned = new Set<VariableExpression>();

  protected override read(node: VariableExpression, isSure: boolean): void {
    if (!isSure) this.unassigned.add(node);
  }

  /** A variable with rules or with two types is none of the method's own. */
  protected override assigned(_name: string, target: AssignmentTarget): boolean {
    return target === null || target.kind === "VariableExpression" || isSingleType(target);
  }
}
