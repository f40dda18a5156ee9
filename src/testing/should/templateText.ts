import { toText } from "../../objects/ops/toText.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { PSCustomObject, unwrap } from "../../objects/values/PSObject.ts";
import { DateTime } from "../../objects/values/time/DateTime.ts";
import { valueText } from "./valueText.ts";

/** How Pester 6 shows a value in the place of a template: texts as they are, all else as assertions show it. */
export function templateText(given: unknown): string {
  const value = unwrap(given);
  if (typeof value === "string") return value;
  if (value instanceof Dictionary)
    return `@{${[...value.entries()].map(({ key, value: each }) => `${toText(key)}=${valueText(each)}`).join("; ")}}`;
  if (value instanceof DateTime) return toText(value);
  if (value instanceof PSCustomObject) return "[PSObject]";
  return valueText(value);
}
