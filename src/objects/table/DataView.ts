import { type AdaptedField, FieldedObject } from "../members/FieldedObject.ts";
import type { ClrType } from "../types/ClrType.ts";
import { lazyType } from "../types/lazyType.ts";
import { ClrObject } from "../values/ClrObject.ts";
import type { DataRow, DataTable } from "./DataTable.ts";
import { selectRows } from "./selectRows.ts";

/** System.Data.DataView: the rows of a table that a filter lets through, in an order of their own. */
export class DataView extends ClrObject {
  rowFilter = "";
  sort = "";

  constructor(public table: DataTable | null) {
    super();
  }

  get clrType(): ClrType {
    return viewType();
  }

  get items(): readonly DataRowView[] {
    if (!this.table) return [];
    return selectRows(this.table, this.rowFilter, this.sort).map((row) => new DataRowView(this, row));
  }

  override get elements(): readonly DataRowView[] {
    return this.items;
  }
}

/** A row as a view shows it. */
export class DataRowView extends FieldedObject {
  constructor(
    readonly view: DataView,
    readonly row: DataRow,
  ) {
    super();
  }

  get clrType(): ClrType {
    return rowViewType();
  }

  get fields(): Iterable<AdaptedField> {
    return this.row.fields;
  }

  field(name: string): AdaptedField | undefined {
    return this.row.field(name);
  }

  setField(field: AdaptedField, value: unknown): void {
    this.row.setField(field, value);
  }
}

const viewType = lazyType("System.Data.DataView");
const rowViewType = lazyType("System.Data.DataRowView");
