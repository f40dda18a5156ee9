import { PSObject } from "../model/PSObject.ts";
import { enumerate } from "./enumerate.ts";

/** A comparison operator: on a collection it gives the elements for which it holds (`show` says as what), else a boolean. */
export function filtering(
  holds: (left: unknown, right: unknown) => boolean,
  show: (element: unknown) => unknown = (element) => (element === undefined ? null : element),
): (left: unknown, right: unknown) => unknown {
  return (left, right) => {
    if (typeof left !== "object" || left === null || left instanceof PSObject) return holds(left, right);
    const elements = enumerate(left);
    if (!elements) return holds(left, right);
    const kept: unknown[] = [];
    for (const element of elements) if (holds(element, right)) kept.push(show(element));
    return kept;
  };
}
