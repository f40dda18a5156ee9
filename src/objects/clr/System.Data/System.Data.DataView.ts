import { clrException } from "../../errors/PSError.ts";
import type { DataTable } from "../../table/DataTable.ts";
import { type DataRowView, DataView } from "../../table/DataView.ts";
import { selectRows } from "../../table/selectRows.ts";
import { cloneTable, deleteRow, importRow } from "../../table/tableRows.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { copyTo, enumerator } from "../members/listMembers.ts";

function viewAt(self: DataView, index: number): DataRowView {
  const found = self.items[index];
  if (!found)
    throw clrException("System.IndexOutOfRangeException", `Index ${index} is either negative or above rows count.`);
  return found;
}

function toTable(self: DataView, name?: string | null): DataTable | null {
  if (!self.table) return null;
  const copy = cloneTable(self.table);
  if (name) copy.name = name;
  for (const { row } of self.items) importRow(copy, row);
  return copy;
}

export default defineType<DataView>({
  name: "System.Data.DataView",
  constructors: {
    "()": () => new DataView(null),
    "(System.Data.DataTable table)": (table: DataTable | null) => new DataView(table),
  },
  properties: {
    "int Count {get;}": (self) => self.items.length,
    "bool AllowDelete {get;set;}": () => true,
    "bool AllowEdit {get;set;}": () => true,
    "bool AllowNew {get;set;}": () => true,
    "bool IsInitialized {get;}": () => true,
    "string RowFilter {get;set;}": {
      get: (self) => self.rowFilter,
      set: (self, value: string | null) => {
        if (self.table) selectRows(self.table, value ?? "", "");
        self.rowFilter = value ?? "";
      },
    },
    "string Sort {get;set;}": {
      get: (self) => self.sort,
      set: (self, value: string | null) => {
        if (self.table) selectRows(self.table, "", value ?? "");
        self.sort = value ?? "";
      },
    },
    "System.Data.DataTable Table {get;set;}": {
      get: (self) => self.table,
      set: (self, value: DataTable | null) => {
        self.table = value;
      },
    },
  },
  indexers: { "System.Data.DataRowView Item(int recordIndex) {get;}": { get: viewAt } },
  methods: {
    "void Delete(int index)": (self, index: number) => deleteRow(viewAt(self, index).row),
    "void CopyTo(array array, int index)": (self, target: unknown, at: number) => copyTo([...self.items], target, at),
    "System.Collections.IEnumerator GetEnumerator()": (self) =>
      enumerator("System.Data.DataView+DataRowViewEnumerator", () => self.elements),
    "System.Data.DataTable ToTable()": (self) => toTable(self),
    "System.Data.DataTable ToTable(string tableName)": (self, name: string | null) => toTable(self, name),
    "void Dispose()": () => {},
  },
});
