import { equal } from "../../objects/ops/equal.ts";
import { isCollection } from "./AssertionInput.ts";

/** `expected -eq actual` of two values; a collection equals nothing. */
export function isEqualItem(expected: unknown, actual: unknown): boolean {
  return !isCollection(expected) && !isCollection(actual) && equal(expected, actual, true);
}
