import { DataSet } from "../../table/DataSet.ts";
import { acceptRow, removeRow } from "../../table/tableRows.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { currentCulture } from "../../values/time/CultureInfo.ts";

export default defineType<DataSet>({
  name: "System.Data.DataSet",
  constructors: {
    "()": () => new DataSet(),
    "(string dataSetName)": (name: string | null) => new DataSet(name ?? ""),
  },
  properties: {
    "System.Data.DataTableCollection Tables {get;}": (self) => self.tables,
    "string DataSetName {get;set;}": {
      get: (self) => self.name,
      set: (self, value: string | null) => {
        self.name = value ?? "";
      },
    },
    "bool HasErrors {get;}": (self) =>
      self.tables.items.some((table) => table.rows.items.some((row) => row.error !== "")),
    "bool IsInitialized {get;}": () => true,
    "cultureinfo Locale {get;set;}": () => currentCulture(),
  },
  methods: {
    "void AcceptChanges()": (self) => {
      for (const table of self.tables.items) for (const row of [...table.rows.items]) acceptRow(row);
    },
    "void Clear()": (self) => {
      for (const table of self.tables.items) for (const row of [...table.rows.items]) removeRow(row);
    },
    "bool HasChanges()": (self) =>
      self.tables.items.some((table) => table.rows.items.some((row) => row.state !== "Unchanged")),
    "void Dispose()": () => {},
  },
});
