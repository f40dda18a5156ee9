import { type AdaptedField, FieldedObject } from "../members/FieldedObject.ts";
import { wrapSetting } from "../members/propertyAccess.ts";
import type { ClrType } from "../types/ClrType.ts";
import { lazyType } from "../types/lazyType.ts";
import { ClrObject } from "../values/ClrObject.ts";
import { Hashtable } from "../values/collections/Hashtable.ts";
import { DBNull } from "../values/DBNull.ts";
import { DataField } from "./DataField.ts";

export type DataRowState = "Detached" | "Unchanged" | "Added" | "Deleted" | "Modified";

/** System.Data.DataColumn. */
export class DataColumn extends ClrObject {
  table: DataTable | null = null;
  caption: string | null = null;
  allowsNull = true;
  autoIncrement = false;
  autoIncrementSeed = 0n;
  autoIncrementStep = 1n;
  /** The number that the next row gets; null: the seed. */
  nextNumber: bigint | null = null;
  defaultValue: unknown = DBNull.value;
  isUnique = false;
  isReadOnly = false;
  maximumLength = -1;
  readonly extendedProperties = new Hashtable(false);

  constructor(
    public name: string,
    public dataType: ClrType,
  ) {
    super();
  }

  get clrType(): ClrType {
    return columnType();
  }

  get ordinal(): number {
    return this.table?.columns.items.indexOf(this) ?? -1;
  }
}

/** System.Data.DataRow: a value for each column of its table. */
export class DataRow extends FieldedObject {
  readonly values = new Map<DataColumn, unknown>();
  /** Values before the changes that are not accepted yet. */
  original: ReadonlyMap<DataColumn, unknown> | null = null;
  state: DataRowState = "Detached";
  error = "";

  constructor(readonly table: DataTable) {
    super();
  }

  get clrType(): ClrType {
    return rowType();
  }

  /** The value of a column, or DBNull. */
  get(column: DataColumn): unknown {
    return this.values.get(column) ?? DBNull.value;
  }

  get fields(): DataField[] {
    return this.table.columns.items.map((column) => new DataField(this, column));
  }

  field(name: string): DataField | undefined {
    const column = this.table.columns.named(name);
    return column && new DataField(this, column);
  }

  setField(field: AdaptedField, value: unknown): void {
    try {
      field.value = value;
    } catch (error) {
      throw wrapSetting(error, field.name, "CatchFromBaseAdapterSetValue");
    }
  }
}

/** What Columns is: the columns in order. */
export class DataColumnCollection extends ClrObject {
  readonly items: DataColumn[] = [];

  constructor(readonly table: DataTable) {
    super();
  }

  get clrType(): ClrType {
    return columnsType();
  }

  override get elements(): readonly DataColumn[] {
    return this.items;
  }

  named(name: string): DataColumn | undefined {
    const folded = name.toLowerCase();
    return (
      this.items.find((column) => column.name === name) ??
      this.items.find((column) => column.name.toLowerCase() === folded)
    );
  }
}

/** What Rows is. */
export class DataRowCollection extends ClrObject {
  items: DataRow[] = [];

  constructor(readonly table: DataTable) {
    super();
  }

  get clrType(): ClrType {
    return rowsType();
  }

  override get elements(): readonly DataRow[] {
    return this.items;
  }
}

/** System.Data.DataTable; in a pipeline it is its rows. */
export class DataTable extends ClrObject {
  readonly columns = new DataColumnCollection(this);
  readonly rows = new DataRowCollection(this);
  primaryKey: readonly DataColumn[] = [];
  /** The DefaultView, once somebody asked for it. */
  defaultView: ClrObject | null = null;
  isCaseSensitive = false;
  /** The culture that it was given; null for the session's. */
  locale: ClrObject | null = null;
  readonly extendedProperties = new Hashtable(false);

  constructor(public name = "") {
    super();
  }

  get clrType(): ClrType {
    return tableType();
  }

  override get elements(): readonly DataRow[] {
    return this.rows.items;
  }
}

const columnType = lazyType("System.Data.DataColumn");
const rowType = lazyType("System.Data.DataRow");
const columnsType = lazyType("System.Data.DataColumnCollection");
const rowsType = lazyType("System.Data.DataRowCollection");
const tableType = lazyType("System.Data.DataTable");
