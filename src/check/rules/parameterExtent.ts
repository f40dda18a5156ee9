import type { Extent } from "../../diag/Extent.ts";
import type { UnboundName } from "../Call.ts";

/** The place of a parameter's name, without its value. */
export function parameterExtent(node: UnboundName["node"]): Extent {
  return node.kind === "CommandParameter" ? node.errorPosition : node.extent;
}
