import { ensureExtendedMembers, setOwnTypeNames } from "../../../src/objects/members/extendedMembers.ts";
import { typeByName } from "../../../src/objects/types/typeRegistry.ts";
import { typeText } from "../../../src/objects/types/typeText.ts";
import { CimClass, type CimMethodShape, type CimPropertyShape } from "../../../src/objects/values/machine/CimClass.ts";
import { CimInstance, CimProperty } from "../../../src/objects/values/machine/CimInstance.ts";
import { serverName } from "../../../src/providers/machine/computers.ts";
import { classMembers } from "../../../src/wmi/classMembers.ts";
import type { WmiClass } from "../../../src/wmi/wmiClasses.ts";
import { wmiMethods } from "../../../src/wmi/wmiMethods.ts";
import { type CimType, type WmiProperty, wmiProperties } from "../../../src/wmi/wmiProperties.ts";
import { clrTypeName } from "../../../src/wmi/wmiRow.ts";
import type { WmiRow } from "../../../src/wmi/wql.ts";
import type { CimTarget } from "./cimConnection.ts";

/** Properties that can be written, here as in Windows. */
const writable: ReadonlyMap<string, readonly string[]> = new Map([
  ["Win32_Environment", ["Name", "UserName", "VariableValue"]],
  ["Win32_LogicalDisk", ["VolumeName"]],
  ["Win32_OperatingSystem", ["CurrentTimeZone", "Description", "ForegroundApplicationBoost"]],
]);

/** A class as it is on a computer; instances of it share it. */
export function cimClassOf(wmi: WmiClass, { computer }: CimTarget, place = "root/cimv2"): CimClass {
  const properties = wmiProperties(wmi.name).map(
    (property): CimPropertyShape => ({
      name: property.name,
      type: shownType(property),
      isKey: property.name === wmi.key,
    }),
  );
  const methods = wmiMethods(wmi.name).map(
    ({ name, takes, gives }): CimMethodShape => ({
      name,
      parameters: [
        ...takes.map((parameter) => ({ name: parameter.name, type: capital(parameter.type), isOut: false })),
        ...gives.map((parameter) => ({ name: parameter.name, type: capital(parameter.type), isOut: true })),
      ],
    }),
  );
  return new CimClass(wmi.name, wmi.superclasses[0] ?? null, place, serverName(computer), properties, methods);
}

/** "StringArray", "UInt32", "DateTime". */
function shownType({ type, isArray }: WmiProperty): string {
  return capital(type) + (isArray ? "Array" : "");
}

function capital(type: CimType): string {
  if (type === "datetime") return "DateTime";
  return type
    .replace(/^[us]?int/, (prefix) => ({ uint: "UInt", sint: "SInt" })[prefix] ?? prefix)
    .replace(/^./, (first) => first.toUpperCase());
}

/** Makes instances of a class; `wanted` null: with all values, else only those are filled in. */
export function instanceMaker(wmi: WmiClass, target: CimTarget, wanted: readonly string[] | null) {
  const cimClass = cimClassOf(wmi, target);
  const filled = wanted && new Set([...wanted, wmi.key].map((name) => name.toLowerCase()));
  const types = new Map(wmiProperties(wmi.name).map((property) => [property.name, shownTypeText(property)]));
  const settable = new Set(writable.get(wmi.name));
  const names = typeNamesOf(wmi);
  const members = classMembers(wmi.name);
  return (row: WmiRow): CimInstance => {
    const values = new Map(row);
    const properties = cimClass.properties.map((shape) => {
      const value = filled === null || filled.has(shape.name.toLowerCase()) ? (values.get(shape.name) ?? null) : null;
      return new CimProperty(shape, value, types.get(shape.name) ?? "", settable.has(shape.name));
    });
    const made = new CimInstance(cimClass, properties, target.shownName);
    if (members.length > 0) {
      const table = ensureExtendedMembers(made);
      for (const member of members) table.set(member);
    }
    setOwnTypeNames(made, names);
    return made;
  };
}

const instanceType = "Microsoft.Management.Infrastructure.CimInstance";

function typeNamesOf({ name, superclasses }: WmiClass): readonly string[] {
  const chain = [name, ...superclasses];
  return [
    ...chain.map((each) => `${instanceType}#root/cimv2/${each}`),
    ...chain.map((each) => `${instanceType}#${each}`),
    instanceType,
    "System.Object",
  ];
}

function shownTypeText({ type, isArray }: WmiProperty): string {
  const text = type === "datetime" ? "CimInstance#DateTime" : typeText(typeByName(clrTypeName(type)));
  return isArray ? `${text}[]` : text;
}
