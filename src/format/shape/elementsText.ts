import { enumerate } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";

/** The elements of a collection, one a line. */
export function elementsText(value: unknown): string {
  const elements = enumerate(value);
  return elements ? Array.from(elements, toText).join("\n") : toText(value);
}
