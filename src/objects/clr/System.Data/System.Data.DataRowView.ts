import { setCell } from "../../table/cellValue.ts";
import type { DataRowView } from "../../table/DataView.ts";
import { columnNamed } from "../../table/filterValue.ts";
import { deleteRow } from "../../table/tableRows.ts";
import { defineClr } from "../../types/defineClr.ts";

export default defineClr<DataRowView>({
  properties: {
    DataView: (self) => self.view,
    Row: (self) => self.row,
    IsNew: () => false,
    IsEdit: () => false,
  },
  indexers: {
    "Item(int)": {
      get: (self, index: number) => self.row.get(self.row.table.columns.items[index]),
      set: (self, index: number, value: unknown) => setCell(self.row, self.row.table.columns.items[index], value),
    },
    "Item(string)": {
      get: (self, name: string) => self.row.get(columnNamed(self.row.table, name)),
      set: (self, name: string, value: unknown) => setCell(self.row, columnNamed(self.row.table, name), value),
    },
  },
  methods: { Delete: (self) => deleteRow(self.row) },
});
