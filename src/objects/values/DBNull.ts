import type { ClrType } from "../types/ClrType.ts";
import { lazyType } from "../types/lazyType.ts";
import { ClrObject } from "./ClrObject.ts";

/** [DBNull]::Value: the database's "nothing", an object of its own. */
export class DBNull extends ClrObject {
  static readonly value = new DBNull();

  private constructor() {
    super();
  }

  get clrType(): ClrType {
    return dbNullType();
  }
}

const dbNullType = lazyType("System.DBNull");
