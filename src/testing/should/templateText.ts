import { unwrap } from "../../objects/values/PSObject.ts";
import { formatShallowly } from "../assertion/formatValue.ts";

/** How Pester 6 shows a value in the place of a template: texts as they are, all else as its assertions show it. */
export function templateText(given: unknown): string {
  const value = unwrap(given);
  return typeof value === "string" ? value : formatShallowly(value);
}
