import { entriesOf, propertyNames } from "../../objects/members/propertyList.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import { formatDateTime } from "../../objects/text/time/formatDateTime.ts";
import { ClrType } from "../../objects/types/ClrType.ts";
import { typeText } from "../../objects/types/typeText.ts";
import { PSCustomObject, unwrap } from "../../objects/values/PSObject.ts";
import { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import { DateTime } from "../../objects/values/time/DateTime.ts";

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
  if (value instanceof PSCustomObject)
    return `@{${entriesOf(value, propertyNames(value))
      .map(([name, each]) => `${name}=${valueText(each)}`)
      .join("; ")}}`;
  const items = enumerateCollection(value);
  return items ? listText([...items]) : toText(value);
}

function listText(items: readonly unknown[]): string {
  const shown = items.slice(0, shownItems).map(valueText);
  const rest = items.length - shown.length;
  return `@(${shown.join(", ")}${rest > 0 ? `, ...${rest} more` : ""})`;
}
