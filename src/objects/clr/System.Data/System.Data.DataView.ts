import { clrException } from "../../errors/PSError.ts";
import type { DataTable } from "../../table/DataTable.ts";
import { type DataRowView, DataView } from "../../table/DataView.ts";
import { selectRows } from "../../table/selectRows.ts";
import { cloneTable, deleteRow, importRow } from "../../table/tableRows.ts";
import { defineClr } from "../../types/defineClr.ts";
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

export default defineClr<DataView>({
  constructors: {
    "()": () => new DataView(null),
    "(System.Data.DataTable)": (table: DataTable | null) => new DataView(table),
  },
  properties: {
    Count: (self) => self.items.length,
    AllowDelete: () => true,
    AllowEdit: () => true,
    AllowNew: () => true,
    IsInitialized: () => true,
    RowFilter: {
      get: (self) => self.rowFilter,
      set: (self, value: string | null) => {
        if (self.table) selectRows(self.table, value ?? "", "");
        self.rowFilter = value ?? "";
      },
    },
    Sort: {
      get: (self) => self.sort,
      set: (self, value: string | null) => {
        if (self.table) selectRows(self.table, "", value ?? "");
        self.sort = value ?? "";
      },
    },
    Table: {
      get: (self) => self.table,
      set: (self, value: DataTable | null) => {
        self.table = value;
      },
    },
  },
  indexers: { Item: { get: viewAt } },
  methods: {
    Delete: (self, index: number) => deleteRow(viewAt(self, index).row),
    CopyTo: (self, target: unknown, at: number) => copyTo([...self.items], target, at),
    GetEnumerator: (self) => enumerator("System.ArrayEnumerator", () => self.elements),
    "ToTable()": (self) => toTable(self),
    "ToTable(string)": (self, name: string | null) => toTable(self, name),
    Dispose: () => {},
  },
});
