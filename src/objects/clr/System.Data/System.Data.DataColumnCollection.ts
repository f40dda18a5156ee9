import { argumentInvalid, checkNotNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { firstValue } from "../../table/cellValue.ts";
import { DataColumn, type DataColumnCollection } from "../../table/DataTable.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { copyTo, enumerator } from "../members/listMembers.ts";

function add(self: DataColumnCollection, column: DataColumn | null): DataColumn {
  checkNotNull(column, "column");
  const added = column as DataColumn;
  if (added.table) {
    const owner = added.table === self.table ? "this" : "another";
    throw argumentInvalid(`Column '${added.name}' already belongs to ${owner} DataTable.`);
  }
  if (added.name === "") added.name = freeName(self);
  else if (self.items.some(({ name }) => name.toLowerCase() === added.name.toLowerCase()))
    throw clrException(
      "System.Data.DuplicateNameException",
      `A column named '${added.name}' already belongs to this DataTable.`,
    );
  added.table = self.table;
  self.items.push(added);
  for (const row of self.table.rows.items) row.values.set(added, firstValue(added));
  return added;
}

/** "Column1", "Column2" for columns without a name. */
function freeName(self: DataColumnCollection): string {
  for (let number = 1; ; number++) if (!self.named(`Column${number}`)) return `Column${number}`;
}

function remove(self: DataColumnCollection, column: DataColumn | null | undefined, name: string): void {
  const at = column ? self.items.indexOf(column) : -1;
  if (!column || at < 0) throw argumentInvalid(`Column '${name}' does not belong to table ${self.table.name}.`);
  self.items.splice(at, 1);
  column.table = null;
  for (const row of self.table.rows.items) row.values.delete(column);
}

function columnAt(self: DataColumnCollection, index: number): DataColumn {
  const found = self.items[index];
  if (!found) throw clrException("System.IndexOutOfRangeException", `Cannot find column ${index}.`);
  return found;
}

export default defineClr<DataColumnCollection>({
  properties: { Count: (self) => self.items.length },
  indexers: {
    "Item(int)": { get: columnAt },
    "Item(string)": {
      get: (self, name: string | null) => self.named(name ?? "") ?? null,
    },
  },
  methods: {
    "Add(System.Data.DataColumn)": (self, column: DataColumn | null) => {
      add(self, column);
    },
    AddRange: (self, columns: readonly DataColumn[] | null) => {
      for (const column of columns ?? []) if (column) add(self, column);
    },
    "Add(string,type)": (self, name: string | null, type: ClrType) => add(self, new DataColumn(name ?? "", type)),
    "Add(string)": (self, name: string | null) => add(self, new DataColumn(name ?? "", typeByName("System.String"))),
    "Add()": (self) => add(self, new DataColumn("", typeByName("System.String"))),
    CanRemove: (self, column: DataColumn | null) => column?.table === self.table,
    Clear: (self) => {
      for (const column of [...self.items]) remove(self, column, column.name);
    },
    Contains: (self, name: string | null) => self.named(name ?? "") !== undefined,
    "CopyTo(array,int)": (self, target: unknown, at: number) => copyTo(self.items, target, at),
    "IndexOf(System.Data.DataColumn)": (self, column: DataColumn) => self.items.indexOf(column),
    "IndexOf(string)": (self, name: string | null) => self.named(name ?? "")?.ordinal ?? -1,
    "Remove(System.Data.DataColumn)": (self, column: DataColumn | null) => remove(self, column, column?.name ?? ""),
    RemoveAt: (self, index: number) => remove(self, columnAt(self, index), String(index)),
    "Remove(string)": (self, name: string | null) => remove(self, self.named(name ?? ""), name ?? ""),
    GetEnumerator: (self) => enumerator("System.Collections.ArrayList+ArrayListEnumeratorSimple", () => self.elements),
  },
});
