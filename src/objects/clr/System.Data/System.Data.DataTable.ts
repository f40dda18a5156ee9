import { checkNotNull } from "../../errors/argumentChecks.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import type { DataColumn, DataRow } from "../../table/DataTable.ts";
import { DataTable } from "../../table/DataTable.ts";
import { DataView } from "../../table/DataView.ts";
import { computeOver, selectRows } from "../../table/selectRows.ts";
import { acceptRow, addValues, cloneTable, importRow, newRow, rejectRow, removeRow } from "../../table/tableRows.ts";
import { defineClr } from "../../types/defineClr.ts";
import { type CultureInfo, currentCulture } from "../../values/time/CultureInfo.ts";

export default defineClr<DataTable>({
  constructors: {
    "()": () => new DataTable(),
    "(string)": (name: string | null) => new DataTable(name ?? ""),
  },
  properties: {
    CaseSensitive: {
      get: (self) => self.isCaseSensitive,
      set: (self, value: boolean) => {
        self.isCaseSensitive = value;
      },
    },
    IsInitialized: () => true,
    Columns: (self) => self.columns,
    Rows: (self) => self.rows,
    DataSet: () => null,
    DefaultView: (self) => {
      self.defaultView ??= new DataView(self);
      return self.defaultView;
    },
    DisplayExpression: () => "",
    HasErrors: (self) => self.rows.items.some((row) => row.error !== ""),
    Locale: {
      get: (self) => self.locale ?? currentCulture(),
      set: (self, culture: CultureInfo | null) => {
        if (culture !== null && ![currentCulture().name, ""].includes(culture.name))
          throw notModelled(`A table that compares as ${culture.name} does`);
        self.locale = culture;
      },
    },
    MinimumCapacity: () => 50,
    PrimaryKey: {
      get: (self) => [...self.primaryKey],
      set: (self, columns: readonly DataColumn[] | null) => {
        self.primaryKey = (columns ?? []).filter((column) => column !== null);
        for (const column of self.primaryKey) column.allowsNull = false;
      },
    },
    TableName: {
      get: (self) => self.name,
      set: (self, value: string | null) => {
        self.name = value ?? "";
      },
    },
    Namespace: () => "",
    ExtendedProperties: (self) => self.extendedProperties,
    Prefix: () => "",
    Site: () => null,
    Container: () => null,
    DesignMode: () => false,
  },
  methods: {
    BeginInit: () => {},
    EndInit: () => {},
    BeginLoadData: () => {},
    EndLoadData: () => {},
    Dispose: () => {},
    AcceptChanges: (self) => {
      for (const row of [...self.rows.items]) acceptRow(row);
    },
    RejectChanges: (self) => {
      for (const row of [...self.rows.items]) rejectRow(row);
    },
    Clone: cloneTable,
    Copy: (self) => {
      const copy = cloneTable(self);
      for (const row of self.rows.items) importRow(copy, row);
      return copy;
    },
    Clear: (self) => {
      for (const row of [...self.rows.items]) removeRow(row);
    },
    Compute: (self, expression: string | null, filter: string | null) =>
      computeOver(self, expression ?? "", filter ?? ""),
    ImportRow: (self, row: DataRow | null) => {
      if (row) importRow(self, row);
    },
    NewRow: newRow,
    "LoadDataRow(System.Object[],bool)": (self, values: readonly unknown[] | null, accepts: boolean) => {
      checkNotNull(values, "values");
      const row = addValues(self, values ?? []);
      if (accepts) acceptRow(row);
      return row;
    },
    "Select()": (self) => selectRows(self, "", ""),
    "Select(string)": (self, filter: string | null) => selectRows(self, filter ?? "", ""),
    "Select(string,string)": (self, filter: string | null, sort: string | null) =>
      selectRows(self, filter ?? "", sort ?? ""),
    "Merge(System.Data.DataTable)": (self, table: DataTable | null) => {
      checkNotNull(table, "table");
      for (const row of table?.rows.items ?? []) importRow(self, row);
    },
    Reset: (self) => {
      self.rows.items = [];
      self.columns.items.splice(0);
      self.primaryKey = [];
    },
  },
  toText: (self) => self.name,
});
