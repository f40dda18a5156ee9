import { checkNotNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import type { DataRow, DataRowCollection } from "../../table/DataTable.ts";
import { addRow, addValues, findRow, removeRow } from "../../table/tableRows.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { closedEnumerator } from "../../values/collections/EnumeratorObject.ts";
import { copyTo } from "../members/listMembers.ts";

function rowAt(self: DataRowCollection, index: number): DataRow {
  const found = self.items[index];
  if (!found) throw clrException("System.IndexOutOfRangeException", `There is no row at position ${index}.`);
  return found;
}

function addOne(self: DataRowCollection, row: DataRow | null, at?: number): void {
  checkNotNull(row, "row");
  addRow(self.table, row as DataRow, at);
}

export default defineClr<DataRowCollection>({
  properties: { Count: (self) => self.items.length },
  indexers: { Item: { get: rowAt } },
  methods: {
    "Add(System.Data.DataRow)": (self, row: DataRow | null) => addOne(self, row),
    "Add(System.Object[])": (self, values: readonly unknown[] | null) => {
      checkNotNull(values, "values");
      return addValues(self.table, values ?? []);
    },
    InsertAt: (self, row: DataRow | null, at: number) => addOne(self, row, at),
    IndexOf: (self, row: DataRow) => self.items.indexOf(row),
    "Find(System.Object)": (self, key: unknown) => findRow(self.table, [key]) ?? null,
    "Find(System.Object[])": (self, keys: readonly unknown[]) => findRow(self.table, keys) ?? null,
    "Contains(System.Object)": (self, key: unknown) => findRow(self.table, [key]) !== undefined,
    "Contains(System.Object[])": (self, keys: readonly unknown[]) => findRow(self.table, keys) !== undefined,
    Clear: (self) => {
      for (const row of [...self.items]) removeRow(row);
    },
    "CopyTo(array,int)": (self, target: unknown, at: number) => copyTo(self.items, target, at),
    Remove: (self, row: DataRow | null) => {
      if (!row || row.table !== self.table || !self.items.includes(row))
        throw clrException(
          "System.IndexOutOfRangeException",
          "The given DataRow is not in the current DataRowCollection.",
        );
      removeRow(row);
    },
    RemoveAt: (self, index: number) => removeRow(rowAt(self, index)),
    GetEnumerator: (self) =>
      closedEnumerator(
        "System.Data.RBTree`1+RBTreeEnumerator",
        [typeByName("System.Data.DataRow")],
        () => self.elements,
      ),
  },
});
