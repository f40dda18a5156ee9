import { argumentInvalid, checkNotNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import type { DataTableCollection } from "../../table/DataSet.ts";
import { DataTable } from "../../table/DataTable.ts";
import { defineClr } from "../../types/defineClr.ts";
import { enumerator } from "../members/listMembers.ts";

function add(self: DataTableCollection, table: DataTable | null): DataTable {
  checkNotNull(table, "table");
  const added = table as DataTable;
  if (self.items.includes(added)) throw argumentInvalid("DataTable already belongs to this DataSet.");
  if (added.name === "") {
    let number = 1;
    while (self.named(`Table${number}`)) number++;
    added.name = `Table${number}`;
  } else if (self.named(added.name))
    throw clrException(
      "System.Data.DuplicateNameException",
      `A DataTable named '${added.name}' already belongs to this DataSet.`,
    );
  self.items.push(added);
  return added;
}

function remove(self: DataTableCollection, table: DataTable | null | undefined, name: string): void {
  const at = table ? self.items.indexOf(table) : -1;
  if (at < 0) throw argumentInvalid(`Table ${name} does not belong to this DataSet.`);
  self.items.splice(at, 1);
}

function tableAt(self: DataTableCollection, index: number): DataTable {
  const found = self.items[index];
  if (!found) throw clrException("System.IndexOutOfRangeException", `Cannot find table ${index}.`);
  return found;
}

export default defineClr<DataTableCollection>({
  properties: { Count: (self) => self.items.length },
  indexers: {
    "Item(int)": { get: tableAt },
    "Item(string)": {
      get: (self, name: string | null) => self.named(name ?? "") ?? null,
    },
  },
  methods: {
    "Add(System.Data.DataTable)": (self, table: DataTable | null) => {
      add(self, table);
    },
    "Add(string)": (self, name: string | null) => add(self, new DataTable(name ?? "")),
    "Add()": (self) => add(self, new DataTable()),
    Clear: (self) => {
      self.items.splice(0);
    },
    "Contains(string)": (self, name: string | null) => self.named(name ?? "") !== undefined,
    "IndexOf(System.Data.DataTable)": (self, table: DataTable) => self.items.indexOf(table),
    "Remove(System.Data.DataTable)": (self, table: DataTable | null) => remove(self, table, table?.name ?? ""),
    "Remove(string)": (self, name: string | null) => remove(self, self.named(name ?? ""), name ?? ""),
    RemoveAt: (self, index: number) => remove(self, tableAt(self, index), ""),
    GetEnumerator: (self) => enumerator("System.Collections.ArrayList+ArrayListEnumeratorSimple", () => self.elements),
  },
});
