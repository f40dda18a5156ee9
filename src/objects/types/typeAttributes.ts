import { readDataFile } from "../../base/dataFile.ts";
import { edition } from "../model/ambient.ts";
import type { ClrType } from "../model/ClrType.ts";
import { typeByName } from "../model/typeRegistry.ts";

/*
 * What Type.IsPublic, IsSerializable, IsSealed and IsAbstract say. `data/type-attributes.json` names the types of .NET that are
 * so; "transient" are the structs that are not serializable, "framework" what is serializable in .NET Framework alone.
 */

export function isSerializable(type: ClrType): boolean {
  const isDesktop = edition() === "Desktop";
  if (type.isArray || (isDesktop && isNamed(type, "framework"))) return true;
  if (type.isValueType) return !isNamed(type, "transient");
  if (isNamed(type, "serializable")) return true;
  if (!type.isAssignableTo(typeByName("System.Exception"))) return false;
  return isDesktop || !/^(System\.Management|Microsoft)\./.test(type.name);
}

export function isPublic(type: ClrType): boolean {
  return !type.name.includes("+") && !isNamed(type, "internal");
}

export function isSealed(type: ClrType): boolean {
  return type.isValueType || type.isArray || type.kind === "delegate" || isNamed(type, "sealed");
}

export function isAbstract(type: ClrType): boolean {
  return type.kind === "interface" || type.definition?.abstract === true || isNamed(type, "abstract");
}

type Attribute = "serializable" | "framework" | "transient" | "sealed" | "abstract" | "internal";
let table: ReadonlyMap<Attribute, ReadonlySet<string>> | undefined;

function names(attribute: Attribute): ReadonlySet<string> {
  if (!table) {
    const read = JSON.parse(readDataFile("type-attributes.json")) as Record<Attribute, string[]>;
    table = new Map(
      (["serializable", "framework", "transient", "sealed", "abstract", "internal"] as const).map((key) => [
        key,
        new Set(read[key]),
      ]),
    );
  }
  return table.get(attribute) ?? new Set();
}

/** Generic types of one name with other numbers of parameters are alike. */
function isNamed(type: ClrType, attribute: Attribute): boolean {
  const known = names(attribute);
  const name = type.genericName;
  return known.has(name) || ["`1", "`2"].some((arity) => known.has(name.replace(/`\d+$/, arity)));
}
