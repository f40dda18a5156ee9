import { ClrObject } from "../values/ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import { lazyType } from "./lazyType.ts";

/** The .NET type of a value that is not null; $null and AutomationNull have none, which is the caller's to rule out. */
export function typeOf(value: unknown): ClrType {
  switch (typeof value) {
    case "string":
      return stringType();
    case "number":
      return int32Type();
    case "boolean":
      return booleanType();
    case "bigint":
      return int64Type();
    default:
      if (value instanceof ClrObject) return value.clrType;
      if (Array.isArray(value)) return objectArrayType();
      throw new TypeError(`Not a value of the model: ${typeof value} ${Object.prototype.toString.call(value)}`);
  }
}

const stringType = lazyType("System.String");
const int32Type = lazyType("System.Int32");
const booleanType = lazyType("System.Boolean");
const int64Type = lazyType("System.Int64");
const objectArrayType = lazyType("System.Object[]");
