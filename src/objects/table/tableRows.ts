import { clrException } from "../errors/PSError.ts";
import { cellValue, checkCell, firstValue, sameKey, setCell } from "./cellValue.ts";
import { DataColumn, DataRow, DataTable } from "./DataTable.ts";

/** A row that fits the table and does not belong to it yet. */
export function newRow(table: DataTable): DataRow {
  const row = new DataRow(table);
  for (const column of table.columns.items) row.values.set(column, firstValue(column));
  return row;
}

export function addRow(table: DataTable, row: DataRow, at = table.rows.items.length): void {
  if (row.table !== table) throw clrException("System.ArgumentException", "This row already belongs to another table.");
  if (row.state !== "Detached")
    throw clrException("System.ArgumentException", "This row already belongs to this table.");
  for (const column of table.columns.items) checkCell(row, column, row.get(column));
  if (table.primaryKey.length > 1) {
    const key = table.primaryKey.map((column) => row.get(column));
    if (findRow(table, key))
      throw clrException(
        "System.Data.ConstraintException",
        `Column '${table.primaryKey.map((column) => column.name).join(", ")}' is constrained to be unique.  Value '${key.map(String).join(", ")}' is already present.`,
      );
  }
  row.state = "Added";
  table.rows.items.splice(at, 0, row);
}

/** Values in the order of the columns; what is null or missing gets what a new row has. */
export function addValues(table: DataTable, values: readonly unknown[]): DataRow {
  const { items } = table.columns;
  if (values.length > items.length)
    throw clrException("System.ArgumentException", "Input array is longer than the number of columns in this table.");
  const row = new DataRow(table);
  items.forEach((column, index) => {
    const value = values[index];
    const isGiven = index < values.length && value !== null && value !== undefined;
    row.values.set(column, isGiven ? cellValue(column, value) : firstValue(column));
  });
  addRow(table, row);
  return row;
}

/** ItemArray = values: null leaves a value as it is. */
export function setValues(row: DataRow, values: readonly unknown[]): void {
  const { items } = row.table.columns;
  if (values.length > items.length)
    throw clrException("System.ArgumentException", "Input array is longer than the number of columns in this table.");
  values.forEach((value, index) => {
    if (value !== null && value !== undefined) setCell(row, items[index], value);
  });
}

/** Takes a row out of its table at once. */
export function removeRow(row: DataRow): void {
  const at = row.table.rows.items.indexOf(row);
  if (at < 0)
    throw clrException("System.IndexOutOfRangeException", "The given DataRow is not in the current DataRowCollection.");
  row.table.rows.items.splice(at, 1);
  row.state = "Detached";
}

/** Delete(): a new row goes, one that was accepted is only marked. */
export function deleteRow(row: DataRow): void {
  if (row.state === "Added") removeRow(row);
  else if (row.state !== "Detached") row.state = "Deleted";
}

export function acceptRow(row: DataRow): void {
  if (row.state === "Deleted") removeRow(row);
  else if (row.state !== "Detached") row.state = "Unchanged";
  row.original = null;
}

export function rejectRow(row: DataRow): void {
  if (row.state === "Added") return removeRow(row);
  for (const [column, value] of row.original ?? []) row.values.set(column, value);
  row.original = null;
  if (row.state !== "Detached") row.state = "Unchanged";
}

export function findRow(table: DataTable, key: readonly unknown[]): DataRow | undefined {
  const columns = table.primaryKey;
  if (columns.length === 0)
    throw clrException("System.Data.MissingPrimaryKeyException", "Table doesn't have a primary key.");
  if (columns.length !== key.length)
    throw clrException(
      "System.ArgumentException",
      `Expecting ${columns.length} value(s) for the key being indexed, but received ${key.length} value(s).`,
    );
  const wanted = columns.map((column, index) => cellValue(column, key[index]));
  return table.rows.items.find((row) =>
    columns.every((column, index) => sameKey(table, row.get(column), wanted[index])),
  );
}

/** A table with the same columns and no rows. */
export function cloneTable(table: DataTable): DataTable {
  const clone = new DataTable(table.name);
  clone.isCaseSensitive = table.isCaseSensitive;
  for (const column of table.columns.items) {
    const copy = Object.assign(new DataColumn(column.name, column.dataType), column);
    copy.table = clone;
    copy.extended = undefined;
    clone.columns.items.push(copy);
  }
  clone.primaryKey = table.primaryKey.flatMap((column) => clone.columns.named(column.name) ?? []);
  return clone;
}

/** Puts a copy of a row of a like table into this one, with its state. */
export function importRow(table: DataTable, source: DataRow): void {
  const row = new DataRow(table);
  for (const column of table.columns.items) {
    const from = source.table.columns.named(column.name);
    row.values.set(column, from ? cellValue(column, source.get(from)) : firstValue(column));
  }
  addRow(table, row);
  row.state = source.state;
}
