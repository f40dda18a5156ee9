import { DataSet } from "../../table/DataSet.ts";
import { acceptRow, removeRow } from "../../table/tableRows.ts";
import { defineClr } from "../../types/defineClr.ts";
import { currentCulture } from "../../values/time/CultureInfo.ts";

export default defineClr<DataSet>({
  constructors: {
    "()": () => new DataSet(),
    "(string)": (name: string | null) => new DataSet(name ?? ""),
  },
  properties: {
    Tables: (self) => self.tables,
    DataSetName: {
      get: (self) => self.name,
      set: (self, value: string | null) => {
        self.name = value ?? "";
      },
    },
    HasErrors: (self) => self.tables.items.some((table) => table.rows.items.some((row) => row.error !== "")),
    IsInitialized: () => true,
    Locale: () => currentCulture(),
  },
  methods: {
    AcceptChanges: (self) => {
      for (const table of self.tables.items) for (const row of [...table.rows.items]) acceptRow(row);
    },
    Clear: (self) => {
      for (const table of self.tables.items) for (const row of [...table.rows.items]) removeRow(row);
    },
    "HasChanges()": (self) =>
      self.tables.items.some((table) => table.rows.items.some((row) => row.state !== "Unchanged")),
    Dispose: () => {},
  },
});
