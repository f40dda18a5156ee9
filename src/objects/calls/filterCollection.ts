import { enumerate } from "../ops/enumerate.ts";
import { PSObject } from "../values/PSObject.ts";

type Holds = (left: unknown, right: unknown) => boolean;

/** A comparison operator: on a collection it gives the elements for which it holds (`show` says as what), else a boolean. */
export function filtering(
  holds: Holds,
  show: (element: unknown) => unknown = (element) => (element === undefined ? null : element),
): (left: unknown, right: unknown) => unknown {
  return (left, right) => {
    if (typeof left !== "object" || left === null || left instanceof PSObject) return holds(left, right);
    const elements = enumerate(left);
    return elements ? kept(elements, right, holds, show) : holds(left, right);
  };
}

/** The same for an operator on texts, which takes nothing at all on its left for an empty collection. */
export function filteringTexts(
  holds: Holds,
  show?: (element: unknown) => unknown,
): (left: unknown, right: unknown) => unknown {
  const operation = filtering(holds, show);
  return (left, right) => (left === undefined ? [] : operation(left, right));
}

function kept(
  elements: Iterable<unknown>,
  right: unknown,
  holds: Holds,
  show: (element: unknown) => unknown,
): unknown[] {
  const found: unknown[] = [];
  for (const element of elements) if (holds(element, right)) found.push(show(element));
  return found;
}
