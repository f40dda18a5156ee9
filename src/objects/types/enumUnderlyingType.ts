import type { ClrType } from "../model/ClrType.ts";
import { typeByName } from "../model/typeRegistry.ts";

/** Enumerations whose values are not Int32. */
const others: ReadonlyMap<string, { readonly type: string; readonly bits: number }> = new Map(
  Object.entries({
    "System.Security.AccessControl.AceFlags": "Byte",
    "System.Security.AccessControl.AceType": "Byte",
    "System.Diagnostics.Tracing.EventKeywords": "Int64",
    "System.Management.Automation.Language.TokenTraits": "Int32",
    "System.Net.SecurityProtocolType": "Int32",
  }).map(([name, type]) => [name, { type: `System.${type}`, bits: type === "Byte" ? 8 : type === "Int64" ? 64 : 32 }]),
);

export function enumUnderlyingType(type: ClrType): ClrType {
  return typeByName(others.get(type.name)?.type ?? "System.Int32");
}

export function enumBits(type: ClrType): number {
  return others.get(type.name)?.bits ?? 32;
}
