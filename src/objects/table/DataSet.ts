import type { ClrType } from "../types/ClrType.ts";
import { lazyType } from "../types/lazyType.ts";
import { ClrObject } from "../values/ClrObject.ts";
import type { DataTable } from "./DataTable.ts";

/** System.Data.DataSet: tables under a name. */
export class DataSet extends ClrObject {
  readonly tables = new DataTableCollection(this);

  constructor(public name = "NewDataSet") {
    super();
  }

  get clrType(): ClrType {
    return setType();
  }
}

export class DataTableCollection extends ClrObject {
  readonly items: DataTable[] = [];

  constructor(readonly set: DataSet) {
    super();
  }

  get clrType(): ClrType {
    return tablesType();
  }

  override get elements(): readonly DataTable[] {
    return this.items;
  }

  named(name: string): DataTable | undefined {
    return this.items.find((table) => table.name.toLowerCase() === name.toLowerCase());
  }
}

const setType = lazyType("System.Data.DataSet");
const tablesType = lazyType("System.Data.DataTableCollection");
