import type { AdaptedField } from "../members/FieldedObject.ts";
import { typeText } from "../types/typeText.ts";
import { setCell } from "./cellValue.ts";
import type { DataColumn, DataRow } from "./DataTable.ts";

/** A cell of a row as a property of the column's name: setting it holds to the rules of the column. */
export class DataField implements AdaptedField {
  constructor(
    readonly row: DataRow,
    readonly column: DataColumn,
  ) {}

  get name(): string {
    return this.column.name;
  }

  get value(): unknown {
    return this.row.get(this.column);
  }

  set value(value: unknown) {
    setCell(this.row, this.column, value);
  }

  get typeText(): string {
    return typeText(this.column.dataType);
  }

  get isSettable(): boolean {
    return !this.column.isReadOnly;
  }
}
