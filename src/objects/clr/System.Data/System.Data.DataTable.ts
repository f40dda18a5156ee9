import { checkNotNull } from "../../errors/argumentChecks.ts";
import type { DataColumn, DataRow } from "../../table/DataTable.ts";
import { DataTable } from "../../table/DataTable.ts";
import { DataView } from "../../table/DataView.ts";
import { computeOver, selectRows } from "../../table/selectRows.ts";
import { acceptRow, addValues, cloneTable, importRow, newRow, rejectRow, removeRow } from "../../table/tableRows.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { currentCulture } from "../../values/time/CultureInfo.ts";

export default defineType<DataTable>({
  name: "System.Data.DataTable",
  constructors: {
    "()": () => new DataTable(),
    "(string tableName)": (name: string | null) => new DataTable(name ?? ""),
  },
  properties: {
    "bool CaseSensitive {get;set;}": {
      get: (self) => self.isCaseSensitive,
      set: (self, value: boolean) => {
        self.isCaseSensitive = value;
      },
    },
    "bool IsInitialized {get;}": () => true,
    "System.Data.DataColumnCollection Columns {get;}": (self) => self.columns,
    "System.Data.DataRowCollection Rows {get;}": (self) => self.rows,
    "System.Data.DataSet DataSet {get;}": () => null,
    "System.Data.DataView DefaultView {get;}": (self) => {
      self.defaultView ??= new DataView(self);
      return self.defaultView;
    },
    "string DisplayExpression {get;set;}": () => "",
    "bool HasErrors {get;}": (self) => self.rows.items.some((row) => row.error !== ""),
    "cultureinfo Locale {get;set;}": () => currentCulture(),
    "int MinimumCapacity {get;set;}": () => 50,
    "System.Data.DataColumn[] PrimaryKey {get;set;}": {
      get: (self) => [...self.primaryKey],
      set: (self, columns: readonly DataColumn[] | null) => {
        self.primaryKey = [...(columns ?? [])];
        for (const column of self.primaryKey) column.allowsNull = false;
      },
    },
    "string TableName {get;set;}": {
      get: (self) => self.name,
      set: (self, value: string | null) => {
        self.name = value ?? "";
      },
    },
    "string Namespace {get;set;}": () => "",
    "System.Data.PropertyCollection ExtendedProperties {get;}": (self) => self.extendedProperties,
    "string Prefix {get;set;}": () => "",
    "System.ComponentModel.ISite Site {get;set;}": () => null,
    "System.ComponentModel.IContainer Container {get;}": () => null,
    "bool DesignMode {get;}": () => false,
  },
  methods: {
    "void BeginInit()": () => {},
    "void EndInit()": () => {},
    "void BeginLoadData()": () => {},
    "void EndLoadData()": () => {},
    "void Dispose()": () => {},
    "void AcceptChanges()": (self) => {
      for (const row of [...self.rows.items]) acceptRow(row);
    },
    "void RejectChanges()": (self) => {
      for (const row of [...self.rows.items]) rejectRow(row);
    },
    "System.Data.DataTable Clone()": cloneTable,
    "System.Data.DataTable Copy()": (self) => {
      const copy = cloneTable(self);
      for (const row of self.rows.items) importRow(copy, row);
      return copy;
    },
    "void Clear()": (self) => {
      for (const row of [...self.rows.items]) removeRow(row);
    },
    "System.Object Compute(string expression, string filter)": (
      self,
      expression: string | null,
      filter: string | null,
    ) => computeOver(self, expression ?? "", filter ?? ""),
    "void ImportRow(System.Data.DataRow row)": (self, row: DataRow | null) => {
      if (row) importRow(self, row);
    },
    "System.Data.DataRow NewRow()": newRow,
    "System.Data.DataRow LoadDataRow(System.Object[] values, bool fAcceptChanges)": (
      self,
      values: readonly unknown[] | null,
      accepts: boolean,
    ) => {
      checkNotNull(values, "values");
      const row = addValues(self, values ?? []);
      if (accepts) acceptRow(row);
      return row;
    },
    "System.Data.DataRow[] Select()": (self) => selectRows(self, "", ""),
    "System.Data.DataRow[] Select(string filterExpression)": (self, filter: string | null) =>
      selectRows(self, filter ?? "", ""),
    "System.Data.DataRow[] Select(string filterExpression, string sort)": (
      self,
      filter: string | null,
      sort: string | null,
    ) => selectRows(self, filter ?? "", sort ?? ""),
    "void Merge(System.Data.DataTable table)": (self, table: DataTable | null) => {
      checkNotNull(table, "table");
      for (const row of table?.rows.items ?? []) importRow(self, row);
    },
    "void Reset()": (self) => {
      self.rows.items = [];
      self.columns.items.splice(0);
      self.primaryKey = [];
    },
  },
  toText: (self) => self.name,
});
