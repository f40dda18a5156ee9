import { argumentInvalid, checkNotNull } from "../../errors/argumentChecks.ts";
import { cellValue } from "../../table/cellValue.ts";
import { DataColumn } from "../../table/DataTable.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";

const text = () => typeByName("System.String");

export default defineClr<DataColumn>({
  constructors: {
    "()": () => new DataColumn("", text()),
    "(string)": (name: string | null) => new DataColumn(name ?? "", text()),
    "(string,type)": (name: string | null, type: ClrType | null) => {
      checkNotNull(type, "dataType");
      return new DataColumn(name ?? "", type ?? text());
    },
  },
  properties: {
    AllowDBNull: {
      get: (self) => self.allowsNull,
      set: (self, value: boolean) => {
        self.allowsNull = value;
      },
    },
    AutoIncrement: {
      get: (self) => self.autoIncrement,
      set: (self, value: boolean) => {
        self.autoIncrement = value;
      },
    },
    AutoIncrementSeed: {
      get: (self) => self.autoIncrementSeed,
      set: (self, value: bigint) => {
        self.autoIncrementSeed = value;
      },
    },
    AutoIncrementStep: {
      get: (self) => self.autoIncrementStep,
      set: (self, value: bigint) => {
        self.autoIncrementStep = value;
      },
    },
    Caption: {
      get: (self) => self.caption ?? self.name,
      set: (self, value: string | null) => {
        self.caption = value ?? "";
      },
    },
    ColumnName: {
      get: (self) => self.name,
      set: (self, value: string | null) => {
        self.name = value ?? "";
      },
    },
    Prefix: () => "",
    DataType: {
      get: (self) => self.dataType,
      set: (self, value: ClrType | null) => {
        if (value === null) throw argumentInvalid("Column requires a valid DataType.");
        self.dataType = value;
      },
    },
    DateTimeMode: () => "UnspecifiedLocal",
    DefaultValue: {
      get: (self) => self.defaultValue,
      set: (self, value: unknown) => {
        self.defaultValue = cellValue(self, value);
      },
    },
    Expression: () => "",
    MaxLength: {
      get: (self) => self.maximumLength,
      set: (self, value: number) => {
        self.maximumLength = value;
      },
    },
    Namespace: () => "",
    ExtendedProperties: (self) => self.extendedProperties,
    ColumnMapping: () => "Element",
    Ordinal: (self) => self.ordinal,
    ReadOnly: {
      get: (self) => self.isReadOnly,
      set: (self, value: boolean) => {
        self.isReadOnly = value;
      },
    },
    Table: (self) => self.table,
    Unique: {
      get: (self) => self.isUnique || (self.table?.primaryKey.length === 1 && self.table.primaryKey[0] === self),
      set: (self, value: boolean) => {
        self.isUnique = value;
      },
    },
    Site: () => null,
    Container: () => null,
    DesignMode: () => false,
  },
  methods: {
    SetOrdinal: (self, ordinal: number) => {
      const items = self.table?.columns.items;
      if (!items) return;
      items.splice(items.indexOf(self), 1);
      items.splice(ordinal, 0, self);
    },
    Dispose: () => {},
  },
  toText: (self) => self.name,
});
