import { castCause } from "../convert/castError.ts";
import { convertTo } from "../convert/convertTo.ts";
import { clrException } from "../errors/PSError.ts";
import { thrownException } from "../errors/thrownException.ts";
import { toText } from "../ops/toText.ts";
import { takesNull } from "../types/takesNull.ts";
import { typeOf } from "../types/typeOf.ts";
import { DBNull } from "../values/DBNull.ts";
import { unwrap } from "../values/PSObject.ts";
import type { DataColumn, DataRow, DataTable } from "./DataTable.ts";

/** A value as a column keeps it; one that does not fit its type is an ArgumentException. */
export function cellValue(column: DataColumn, value: unknown): unknown {
  const plain = unwrap(value);
  if (plain instanceof DBNull) return plain;
  if (plain === null || plain === undefined) return DBNull.value;
  const type = column.dataType;
  if (typeOf(plain).isAssignableTo(type)) return plain;
  try {
    return convertTo(plain, type);
  } catch (error) {
    const inner = thrownException(error);
    if (!inner) throw error;
    // What .NET's own conversion says is behind PowerShell's exception.
    const cause = (castCause(inner).innerException ?? inner).message;
    throw clrException(
      "System.ArgumentException",
      `${cause}Couldn't store <${toText(plain)}> in ${column.name} Column.  Expected type is ${type.shortName}.`,
      inner,
    );
  }
}

/** Sets a value; $null is refused where the column's type is a value type. */
export function setCell(row: DataRow, column: DataColumn, value: unknown): void {
  const plain = unwrap(value);
  if ((plain === null || plain === undefined) && !takesNull(column.dataType))
    throw clrException(
      "System.ArgumentException",
      `Cannot set Column '${column.name}' to be null. Please use DBNull instead.`,
    );
  if (column.isReadOnly && row.state !== "Detached")
    throw clrException("System.Data.ReadOnlyException", `Column '${column.name}' is read only.`);
  const stored = cellValue(column, plain);
  if (row.state !== "Detached") checkCell(row, column, stored);
  if (row.state === "Unchanged") {
    row.original = new Map(row.values);
    row.state = "Modified";
  }
  row.values.set(column, stored);
}

/** What a new row has in a column. */
export function firstValue(column: DataColumn): unknown {
  if (!column.autoIncrement) return column.defaultValue;
  const number = column.nextNumber ?? column.autoIncrementSeed;
  column.nextNumber = number + column.autoIncrementStep;
  return convertTo(number, column.dataType);
}

/** The rules of the column that hold for rows of the table: no nulls, nothing twice, not too long. */
export function checkCell(row: DataRow, column: DataColumn, value: unknown): void {
  if (value instanceof DBNull) {
    if (!column.allowsNull || row.table.primaryKey.includes(column))
      throw clrException("System.Data.NoNullAllowedException", `Column '${column.name}' does not allow nulls.`);
    return;
  }
  const text = toText(value);
  if (column.maximumLength >= 0 && text.length > column.maximumLength)
    throw clrException(
      "System.ArgumentException",
      `Cannot set column '${column.name}'. The value violates the MaxLength limit of this column.`,
    );
  const isOnlyKey = row.table.primaryKey.length === 1 && row.table.primaryKey[0] === column;
  if (!column.isUnique && !isOnlyKey) return;
  if (row.table.rows.items.some((other) => other !== row && sameKey(row.table, other.get(column), value)))
    throw clrException(
      "System.Data.ConstraintException",
      `Column '${column.name}' is constrained to be unique.  Value '${text}' is already present.`,
    );
}

/** Keys are compared as the table compares text. */
export function sameKey(table: DataTable, left: unknown, right: unknown): boolean {
  const [one, other] = [left, right].map((value) =>
    typeof value === "string" && !table.isCaseSensitive ? value.toLowerCase() : toText(value),
  );
  return typeOf(left) === typeOf(right) && one === other;
}
