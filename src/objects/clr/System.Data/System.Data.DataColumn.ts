import { checkNotNull } from "../../errors/argumentChecks.ts";
import { cellValue } from "../../table/cellValue.ts";
import { DataColumn } from "../../table/DataTable.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { typeByName } from "../../types/typeRegistry.ts";

const text = () => typeByName("System.String");

export default defineType<DataColumn>({
  name: "System.Data.DataColumn",
  constructors: {
    "()": () => new DataColumn("", text()),
    "(string columnName)": (name: string | null) => new DataColumn(name ?? "", text()),
    "(string columnName, type dataType)": (name: string | null, type: ClrType | null) => {
      checkNotNull(type, "dataType");
      return new DataColumn(name ?? "", type ?? text());
    },
  },
  properties: {
    "bool AllowDBNull {get;set;}": {
      get: (self) => self.allowsNull,
      set: (self, value: boolean) => {
        self.allowsNull = value;
      },
    },
    "bool AutoIncrement {get;set;}": {
      get: (self) => self.autoIncrement,
      set: (self, value: boolean) => {
        self.autoIncrement = value;
      },
    },
    "long AutoIncrementSeed {get;set;}": {
      get: (self) => self.autoIncrementSeed,
      set: (self, value: bigint) => {
        self.autoIncrementSeed = value;
      },
    },
    "long AutoIncrementStep {get;set;}": {
      get: (self) => self.autoIncrementStep,
      set: (self, value: bigint) => {
        self.autoIncrementStep = value;
      },
    },
    "string Caption {get;set;}": {
      get: (self) => self.caption ?? self.name,
      set: (self, value: string | null) => {
        self.caption = value ?? "";
      },
    },
    "string ColumnName {get;set;}": {
      get: (self) => self.name,
      set: (self, value: string | null) => {
        self.name = value ?? "";
      },
    },
    "string Prefix {get;set;}": () => "",
    "type DataType {get;set;}": {
      get: (self) => self.dataType,
      set: (self, value: ClrType) => {
        self.dataType = value;
      },
    },
    "System.Data.DataSetDateTime DateTimeMode {get;set;}": () => "UnspecifiedLocal",
    "System.Object DefaultValue {get;set;}": {
      get: (self) => self.defaultValue,
      set: (self, value: unknown) => {
        self.defaultValue = cellValue(self, value);
      },
    },
    "string Expression {get;set;}": () => "",
    "int MaxLength {get;set;}": {
      get: (self) => self.maximumLength,
      set: (self, value: number) => {
        self.maximumLength = value;
      },
    },
    "string Namespace {get;set;}": () => "",
    "System.Data.PropertyCollection ExtendedProperties {get;}": (self) => self.extendedProperties,
    "System.Data.MappingType ColumnMapping {get;set;}": () => "Element",
    "int Ordinal {get;}": (self) => self.ordinal,
    "bool ReadOnly {get;set;}": {
      get: (self) => self.isReadOnly,
      set: (self, value: boolean) => {
        self.isReadOnly = value;
      },
    },
    "System.Data.DataTable Table {get;}": (self) => self.table,
    "bool Unique {get;set;}": {
      get: (self) => self.isUnique || (self.table?.primaryKey.length === 1 && self.table.primaryKey[0] === self),
      set: (self, value: boolean) => {
        self.isUnique = value;
      },
    },
    "System.ComponentModel.ISite Site {get;set;}": () => null,
    "System.ComponentModel.IContainer Container {get;}": () => null,
    "bool DesignMode {get;}": () => false,
  },
  methods: {
    "void SetOrdinal(int ordinal)": (self, ordinal: number) => {
      const items = self.table?.columns.items;
      if (!items) return;
      items.splice(items.indexOf(self), 1);
      items.splice(ordinal, 0, self);
    },
    "void Dispose()": () => {},
  },
  toText: (self) => self.name,
});
