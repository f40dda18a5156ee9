import { DBNull } from "../values/DBNull.ts";
import type { DataColumn, DataRow, DataTable } from "./DataTable.ts";
import { parseFilter } from "./filterExpression.ts";
import { checkColumns, columnNamed, filterValue, order } from "./filterValue.ts";

/** The rows of a table that a filter lets through, in the order of "Name, Age DESC"; empty texts ask for nothing. */
export function selectRows(table: DataTable, filter: string, sort: string): DataRow[] {
  const condition = filter.trim() === "" ? null : parseFilter(filter);
  if (condition) checkColumns(condition, table);
  const rows = table.rows.items.filter(
    (row) => row.state !== "Deleted" && (condition === null || filterValue(condition, row, table) === true),
  );
  const keys = sortKeys(table, sort);
  if (keys.length === 0 && condition && table.primaryKey.length > 0)
    keys.push(...table.primaryKey.map((column) => ({ column, sign: 1 })));
  if (keys.length > 0) rows.sort((left, right) => compareRows(left, right, keys, table));
  return rows;
}

/** What Compute gives: an expression of aggregates over the rows that a filter lets through. */
export function computeOver(table: DataTable, expression: string, filter: string): unknown {
  return filterValue(parseFilter(expression), null, table, selectRows(table, filter, ""));
}

interface SortKey {
  readonly column: DataColumn;
  readonly sign: number;
}

function sortKeys(table: DataTable, sort: string): SortKey[] {
  if (sort.trim() === "") return [];
  return sort.split(",").map((part) => {
    const match = /^\s*(?:\[([^\]]+)\]|(.*?))\s*(asc|desc)?\s*$/i.exec(part);
    const name = match?.[1] ?? match?.[2] ?? "";
    return { column: columnNamed(table, name), sign: /^desc$/i.test(match?.[3] ?? "") ? -1 : 1 };
  });
}

function compareRows(left: DataRow, right: DataRow, keys: readonly SortKey[], table: DataTable): number {
  for (const { column, sign } of keys) {
    const [one, other] = [left.get(column), right.get(column)];
    const result =
      one instanceof DBNull || other instanceof DBNull
        ? Number(other instanceof DBNull) - Number(one instanceof DBNull)
        : order(one, other, table);
    if (result !== 0) return result * sign;
  }
  return 0;
}
