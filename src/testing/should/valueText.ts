import { testFrameworkKey } from "../../command/catalogue/testFramework.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import { integerOf } from "../../objects/text/numbers/numberDigits.ts";
import { formatDateTime } from "../../objects/text/time/formatDateTime.ts";
import { ClrType } from "../../objects/types/ClrType.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import { typeText } from "../../objects/types/typeText.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import { DateTime } from "../../objects/values/time/DateTime.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";

const shownItems = 10;

/** How assertions show a value: `'text'`, `<empty>`, `@(1, 2)`, `[int]`, `$true`. */
export function valueText(given: unknown): string {
  const value = unwrap(given);
  if (value === null || value === undefined) return "$null";
  if (typeof value === "string") return value === "" ? "<empty>" : `'${value}'`;
  if (typeof value === "boolean") return value ? "$true" : "$false";
  if (value instanceof DateTime) return formatDateTime(value, "o", "en-US");
  if (value instanceof ClrType) return `[${typeText(value)}]`;
  if (value instanceof ScriptBlock) return `{${value.text}}`;
  const items = enumerateCollection(value);
  return items ? listText([...items]) : toText(asWritten(value) ? given : value);
}

/** Numbers are shown in the words of the script; before Pester 6, fractions alone. */
function asWritten(value: unknown): boolean {
  return runningEngine().service(testFrameworkKey).version.startsWith("6") || integerOf(value) === null;
}

/** A list of one text or plain value is shown as that one. */
function listText(items: readonly unknown[]): string {
  if (items.length === 1 && isPlain(unwrap(items[0]))) return toText(items[0]);
  const shown = items.slice(0, shownItems).map(valueText);
  const rest = items.length - shown.length;
  return `@(${shown.join(", ")}${rest > 0 ? `, ...${rest} more` : ""})`;
}

function isPlain(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  return typeof value === "string" || typeOf(value).isValueType;
}
