import { runtimeError } from "../errors/runtimeError.ts";
import { setCell } from "../table/cellValue.ts";
import { DataRow } from "../table/DataTable.ts";
import { DataRowView } from "../table/DataView.ts";
import { typeText } from "../types/typeText.ts";
import { ClrObject } from "../values/ClrObject.ts";
import { XmlNode } from "../values/io/XmlNode.ts";
import { AdaptedRecord } from "./FieldedObject.ts";
import { missing } from "./missing.ts";
import { wrapSetting } from "./propertyAccess.ts";
import { readXmlMember, writeXmlMember, xmlMemberNames } from "./xmlAdapter.ts";
import { xmlProperties } from "./xmlProperties.ts";

/*
 * Objects that PowerShell shows by other properties than .NET's own: nodes of XML by their attributes and children, rows
 * of a data table by their columns, instances of WMI and CIM by what their class has. .NET's properties stand behind and are left out of lists.
 */

export type AdaptedObject = XmlNode | DataRow | DataRowView | AdaptedRecord;

export function isAdapted(value: unknown): value is AdaptedObject {
  if (!(value instanceof ClrObject)) return false;
  return value instanceof XmlNode || value instanceof AdaptedRecord || rowOf(value) !== null;
}

export function readAdapted(value: AdaptedObject, name: string): unknown {
  if (value instanceof XmlNode) return readXmlMember(value, name);
  if (value instanceof AdaptedRecord) {
    const field = value.field(name);
    return field ? field.value : missing;
  }
  const row = rowOf(value);
  const column = row?.table.columns.named(name);
  return row && column ? row.get(column) : missing;
}

/** False where there is no property of the name. */
export function writeAdapted(value: AdaptedObject, name: string, to: unknown): boolean {
  if (value instanceof XmlNode) return writeXmlMember(value, name, to);
  if (value instanceof AdaptedRecord) return writeField(value, name, to);
  const row = rowOf(value);
  const column = row?.table.columns.named(name);
  if (!row || !column) return false;
  try {
    setCell(row, column, to);
  } catch (error) {
    throw wrapSetting(error, column.name, "CatchFromBaseAdapterSetValue");
  }
  return true;
}

export function adaptedNames(value: AdaptedObject): string[] {
  if (value instanceof XmlNode) return xmlMemberNames(value);
  if (value instanceof AdaptedRecord) return Array.from(value.fields, ({ name }) => name);
  return rowOf(value)?.table.columns.items.map((column) => column.name) ?? [];
}

/** The properties with what Get-Member says of them. */
export function adaptedProperties(value: AdaptedObject): { name: string; definition: string }[] {
  if (value instanceof XmlNode) return xmlProperties(value);
  if (value instanceof AdaptedRecord) return Array.from(value.fields, ({ name, definition }) => ({ name, definition }));
  return (rowOf(value)?.table.columns.items ?? []).map(({ name, dataType, isReadOnly }) => ({
    name,
    definition: `${typeText(dataType)} ${name} {get;${isReadOnly ? "" : "set;"}}`,
  }));
}

function writeField(record: AdaptedRecord, name: string, to: unknown): boolean {
  const field = record.field(name);
  if (!field) return false;
  if (!field.definition.includes("set;")) throw runtimeError("PropertyIsReadOnly", [field.name]);
  field.value = to;
  return true;
}

function rowOf(value: ClrObject): DataRow | null {
  if (value instanceof DataRow) return value;
  return value instanceof DataRowView ? value.row : null;
}
