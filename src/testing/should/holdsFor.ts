import { binaryOperator } from "../../objects/ops/binaryOperator.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";

/** Whether an operator (by its token kind) gives what counts as true: of a list on its left it takes the items that fit. */
export function holdsFor(operator: string, left: unknown, right: unknown): boolean {
  return toBoolean(binaryOperator(operator)(left, right));
}
