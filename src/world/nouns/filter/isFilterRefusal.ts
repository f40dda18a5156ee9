import { ValueFault } from "../../values/ValueKind.ts";
import { NotFilterable } from "./compileFilter.ts";
import { FilterFault } from "./opathSyntax.ts";

/** Whether a filter itself is wrong: its syntax, a property that none can test, or a value that it cannot have. */
export function isFilterRefusal(error: unknown): error is FilterFault | NotFilterable | ValueFault {
  return error instanceof FilterFault || error instanceof NotFilterable || error instanceof ValueFault;
}
