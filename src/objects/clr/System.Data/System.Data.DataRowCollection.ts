import { checkNotNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import type { DataRow, DataRowCollection } from "../../table/DataTable.ts";
import { addRow, addValues, findRow, removeRow } from "../../table/tableRows.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { copyTo, enumerator } from "../members/listMembers.ts";

function rowAt(self: DataRowCollection, index: number): DataRow {
  const found = self.items[index];
  if (!found) throw clrException("System.IndexOutOfRangeException", `There is no row at position ${index}.`);
  return found;
}

function addOne(self: DataRowCollection, row: DataRow | null, at?: number): void {
  checkNotNull(row, "row");
  addRow(self.table, row as DataRow, at);
}

export default defineType<DataRowCollection>({
  name: "System.Data.DataRowCollection",
  properties: { "int Count {get;}": (self) => self.items.length },
  indexers: { "System.Data.DataRow Item(int index) {get;}": { get: rowAt } },
  methods: {
    "void Add(System.Data.DataRow row)": (self, row: DataRow | null) => addOne(self, row),
    "System.Data.DataRow Add(Params System.Object[] values)": (self, values: readonly unknown[] | null) => {
      checkNotNull(values, "values");
      return addValues(self.table, values ?? []);
    },
    "void InsertAt(System.Data.DataRow row, int pos)": (self, row: DataRow | null, at: number) => addOne(self, row, at),
    "int IndexOf(System.Data.DataRow row)": (self, row: DataRow) => self.items.indexOf(row),
    "System.Data.DataRow Find(System.Object key)": (self, key: unknown) => findRow(self.table, [key]) ?? null,
    "System.Data.DataRow Find(System.Object[] keys)": (self, keys: readonly unknown[]) =>
      findRow(self.table, keys) ?? null,
    "bool Contains(System.Object key)": (self, key: unknown) => findRow(self.table, [key]) !== undefined,
    "bool Contains(System.Object[] keys)": (self, keys: readonly unknown[]) => findRow(self.table, keys) !== undefined,
    "void Clear()": (self) => {
      for (const row of [...self.items]) removeRow(row);
    },
    "void CopyTo(array ar, int index)": (self, target: unknown, at: number) => copyTo(self.items, target, at),
    "void Remove(System.Data.DataRow row)": (self, row: DataRow | null) => {
      if (!row || row.table !== self.table || !self.items.includes(row))
        throw clrException(
          "System.IndexOutOfRangeException",
          "The given DataRow is not in the current DataRowCollection.",
        );
      removeRow(row);
    },
    "void RemoveAt(int index)": (self, index: number) => removeRow(rowAt(self, index)),
    "System.Collections.IEnumerator GetEnumerator()": (self) =>
      enumerator("System.Data.RBTree`1+RBTreeEnumerator[System.Data.DataRow]", () => self.elements),
  },
});
