import { setCell } from "../../table/cellValue.ts";
import type { DataRowView } from "../../table/DataView.ts";
import { columnNamed } from "../../table/filterValue.ts";
import { deleteRow } from "../../table/tableRows.ts";
import { defineType } from "../../types/TypeDefinition.ts";

export default defineType<DataRowView>({
  name: "System.Data.DataRowView",
  properties: {
    "System.Data.DataView DataView {get;}": (self) => self.view,
    "System.Data.DataRow Row {get;}": (self) => self.row,
    "bool IsNew {get;}": () => false,
    "bool IsEdit {get;}": () => false,
  },
  indexers: {
    "System.Object Item(int ndx) {get;set;}": {
      get: (self, index: number) => self.row.get(self.row.table.columns.items[index]),
      set: (self, index: number, value: unknown) => setCell(self.row, self.row.table.columns.items[index], value),
    },
    "System.Object Item(string property) {get;set;}": {
      get: (self, name: string) => self.row.get(columnNamed(self.row.table, name)),
      set: (self, name: string, value: unknown) => setCell(self.row, columnNamed(self.row.table, name), value),
    },
  },
  methods: { "void Delete()": (self) => deleteRow(self.row) },
});
