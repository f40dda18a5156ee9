import { asPSObject } from "../members/asPSObject.ts";
import type { ClrType } from "../types/ClrType.ts";
import { PSObject } from "../values/PSObject.ts";
import { convertTo } from "./convertTo.ts";

/** `convertTo` as a cast, a typed variable and -as do it: [object] leaves a PSObject around a value, [psobject] makes one. */
export function castTo(value: unknown, type: ClrType): unknown {
  if (type.name === "System.Object" && value instanceof PSObject) return value;
  const converted = convertTo(value, type);
  return type.name === "System.Management.Automation.PSObject" ? asPSObject(converted) : converted;
}
