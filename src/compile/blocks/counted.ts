import type { Node } from "../../syntax/ast/Node.ts";
import type { Unit } from "./Unit.ts";

/** A closure that counts how often a node is reached; the closure itself where nobody counts it. */
export function counted<Closure extends (...args: never[]) => unknown>(
  closure: Closure,
  node: Node,
  unit: Unit,
): Closure {
  const { counters } = unit.file;
  const point = counters?.numberOf(node);
  if (!counters || point === undefined) return closure;
  const { hits } = counters;
  const counting = (...args: Parameters<Closure>): unknown => {
    hits[point]++;
    return closure(...args);
  };
  return counting as Closure;
}
