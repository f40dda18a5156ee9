import { argumentInvalid, checkNotNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { setCell } from "../../table/cellValue.ts";
import type { DataColumn, DataRow } from "../../table/DataTable.ts";
import { acceptRow, deleteRow, rejectRow, setValues } from "../../table/tableRows.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { DBNull } from "../../values/DBNull.ts";

function atIndex(self: DataRow, index: number): DataColumn {
  const found = self.table.columns.items[index];
  if (!found) throw clrException("System.IndexOutOfRangeException", `Cannot find column ${index}.`);
  return found;
}

function byName(self: DataRow, name: string | null): DataColumn {
  const found = self.table.columns.named(name ?? "");
  if (!found) throw argumentInvalid(`Column '${name}' does not belong to table ${self.table.name}.`);
  return found;
}

function own(self: DataRow, column: DataColumn | null): DataColumn {
  checkNotNull(column, "column");
  if (column?.table !== self.table)
    throw argumentInvalid(`Column '${column?.name}' does not belong to table ${self.table.name}.`);
  return column;
}

function isNull(self: DataRow, column: DataColumn): boolean {
  return self.get(column) instanceof DBNull;
}

export default defineType<DataRow>({
  name: "System.Data.DataRow",
  properties: {
    "string RowError {get;set;}": {
      get: (self) => self.error,
      set: (self, value: string | null) => {
        self.error = value ?? "";
      },
    },
    "System.Data.DataRowState RowState {get;}": (self) => self.state,
    "System.Data.DataTable Table {get;}": (self) => self.table,
    "System.Object[] ItemArray {get;set;}": {
      get: (self) => self.table.columns.items.map((column) => self.get(column)),
      set: (self, values: readonly unknown[]) => setValues(self, values),
    },
    "bool HasErrors {get;}": (self) => self.error !== "",
  },
  indexers: {
    "System.Object Item(int columnIndex) {get;set;}": {
      get: (self, index: number) => self.get(atIndex(self, index)),
      set: (self, index: number, value: unknown) => setCell(self, atIndex(self, index), value),
    },
    "System.Object Item(string columnName) {get;set;}": {
      get: (self, name: string | null) => self.get(byName(self, name)),
      set: (self, name: string | null, value: unknown) => setCell(self, byName(self, name), value),
    },
    "System.Object Item(System.Data.DataColumn column) {get;set;}": {
      get: (self, column: DataColumn | null) => self.get(own(self, column)),
      set: (self, column: DataColumn | null, value: unknown) => setCell(self, own(self, column), value),
    },
  },
  methods: {
    "void AcceptChanges()": acceptRow,
    "void RejectChanges()": rejectRow,
    "void BeginEdit()": () => {},
    "void EndEdit()": () => {},
    "void Delete()": deleteRow,
    "void ClearErrors()": (self) => {
      self.error = "";
    },
    "bool IsNull(int columnIndex)": (self, index: number) => isNull(self, atIndex(self, index)),
    "bool IsNull(string columnName)": (self, name: string | null) => isNull(self, byName(self, name)),
    "bool IsNull(System.Data.DataColumn column)": (self, column: DataColumn | null) => isNull(self, own(self, column)),
  },
});
