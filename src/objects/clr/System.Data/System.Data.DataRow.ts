import { argumentInvalid, checkNotNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { setCell } from "../../table/cellValue.ts";
import type { DataColumn, DataRow } from "../../table/DataTable.ts";
import { acceptRow, deleteRow, rejectRow, setValues } from "../../table/tableRows.ts";
import { defineClr } from "../../types/defineClr.ts";
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

export default defineClr<DataRow>({
  properties: {
    RowError: {
      get: (self) => self.error,
      set: (self, value: string | null) => {
        self.error = value ?? "";
      },
    },
    RowState: (self) => self.state,
    Table: (self) => self.table,
    ItemArray: {
      get: (self) => self.table.columns.items.map((column) => self.get(column)),
      set: (self, values: readonly unknown[]) => setValues(self, values),
    },
    HasErrors: (self) => self.error !== "",
  },
  indexers: {
    "Item(int)": {
      get: (self, index: number) => self.get(atIndex(self, index)),
      set: (self, index: number, value: unknown) => setCell(self, atIndex(self, index), value),
    },
    "Item(string)": {
      get: (self, name: string | null) => self.get(byName(self, name)),
      set: (self, name: string | null, value: unknown) => setCell(self, byName(self, name), value),
    },
    "Item(System.Data.DataColumn)": {
      get: (self, column: DataColumn | null) => self.get(own(self, column)),
      set: (self, column: DataColumn | null, value: unknown) => setCell(self, own(self, column), value),
    },
  },
  methods: {
    AcceptChanges: acceptRow,
    RejectChanges: rejectRow,
    BeginEdit: () => {},
    EndEdit: () => {},
    Delete: deleteRow,
    ClearErrors: (self) => {
      self.error = "";
    },
    "IsNull(int)": (self, index: number) => isNull(self, atIndex(self, index)),
    "IsNull(string)": (self, name: string | null) => isNull(self, byName(self, name)),
    "IsNull(System.Data.DataColumn)": (self, column: DataColumn | null) => isNull(self, own(self, column)),
  },
});
