import type { TypeConstraint } from "../../ast/definitions.ts";
import type { Report } from "./Report.ts";

/** A variable or parameter that is said to be [void]. */
export function checkNotVoid(constraint: TypeConstraint, report: Report): void {
  if (/^(system\.)?void$/i.test(constraint.typeName.fullName))
    report("VoidTypeConstraintNotAllowed", constraint.extent);
}
