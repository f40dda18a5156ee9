import { addedText } from "../ops/toText.ts";
import { valueText } from "./valueText.ts";

/** ToString() under the session's culture: what dates and numbers look like on screen, in CSV and HTML. */
export function cultureText(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return valueText(value);
  return addedText(value) ?? valueText(value);
}
