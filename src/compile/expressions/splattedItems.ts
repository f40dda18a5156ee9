import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { DataTable } from "../../objects/table/DataTable.ts";
import { Char } from "../../objects/values/numbers.ts";

/** The arguments that a splatted value gives: what it holds as an IEnumerable of .NET, a text too; null for one value. */
export function splattedItems(value: unknown): Iterable<unknown> | null {
  if (typeof value === "string") return Array.from(value.split(""), (unit) => new Char(unit.charCodeAt(0)));
  return value === null || value instanceof DataTable ? null : enumerateCollection(value);
}
