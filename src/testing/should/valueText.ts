import { ClrType } from "../../objects/model/ClrType.ts";
import { DateTime } from "../../objects/model/DateTime.ts";
import { PSCustomObject, unwrap } from "../../objects/model/PSObject.ts";
import { ScriptBlock } from "../../objects/model/ScriptBlock.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { entriesOf, propertyNames } from "../../objects/ops/propertyList.ts";
import { toText } from "../../objects/ops/toText.ts";
import { formatDateTime } from "../../objects/text/formatDateTime.ts";
import { typeText } from "../../objects/types/typeText.ts";

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
