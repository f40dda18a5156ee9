import type { CmdletContext } from "../command/prelude.ts";
import { addDateMethods } from "../objects/clr/System.Management/dateMethods.ts";
import { ensureExtendedMembers, setOwnTypeNames } from "../objects/members/extendedMembers.ts";
import type { AdaptedField } from "../objects/members/FieldedObject.ts";
import { PSAliasProperty } from "../objects/members/PSMemberInfo.ts";
import { toText } from "../objects/ops/toText.ts";
import { dmtfText } from "../objects/text/time/dmtfDateTime.ts";
import { PSTypeDataMethod } from "../objects/types/typeData/PSTypeDataMethod.ts";
import { typeByName } from "../objects/types/typeRegistry.ts";
import { typeText } from "../objects/types/typeText.ts";
import { TypedArray } from "../objects/values/collections/TypedArray.ts";
import { ManagementClass } from "../objects/values/machine/ManagementClass.ts";
import { ManagementObject } from "../objects/values/machine/ManagementObject.ts";
import { UInt32 } from "../objects/values/numbers.ts";
import { DateTime } from "../objects/values/time/DateTime.ts";
import { serverName, type TargetComputer } from "../providers/machine/computers.ts";
import { callMethod, type MethodTarget } from "./callMethod.ts";
import { classMembers } from "./classMembers.ts";
import type { WmiClass } from "./wmiClasses.ts";
import { type WmiParameter, wmiMethods } from "./wmiMethods.ts";
import { type CimType, wmiProperties } from "./wmiProperties.ts";
import { clrTypeName } from "./wmiRow.ts";
import type { WmiRow } from "./wql.ts";

const bases = ["System.Management.ManagementBaseObject", "System.ComponentModel.Component"];

/** An instance as Get-WmiObject gives it; `properties` null: all of the class. */
export function wmiInstance(
  cmdlet: CmdletContext,
  wmi: WmiClass,
  row: WmiRow,
  target: TargetComputer,
  properties: readonly string[] | null,
): ManagementObject {
  const { name, key, superclasses } = wmi;
  const wanted = properties?.map((each) => each.toLowerCase());
  const shown = row.filter(([property]) => wanted?.includes(property.toLowerCase()) ?? true);
  const keyValue = row.find(([property]) => property === key)?.[1] ?? "";
  // A part of an instance does not tell where it is from (5.1 about_WQL, "SELECT Name").
  const place =
    properties === null ? { superclasses, server: serverName(target), space: "root\\cimv2" } : partOfInstance;
  const relativePath = pathOf(wmi, shown);
  const made = new ManagementObject([
    ...systemFields({ genus: 2, name, relativePath, count: shown.length, ...place }),
    ...instanceFields(name, shown),
  ]);
  const members = ensureExtendedMembers(made);
  members.set(new PSAliasProperty("PSComputerName", "__SERVER"));
  if (place !== partOfInstance) for (const member of classMembers(name)) members.set(member);
  addCalls(cmdlet, made, { wmi, key: toText(keyValue), target });
  addDateMethods(made);
  const own = [...[name, ...place.superclasses].map((each) => `#${place.space ?? ""}\\${each}`), ""];
  const names = own.map((tail) => `System.Management.ManagementObject${tail}`);
  setOwnTypeNames(made, [...names, ...bases, "System.MarshalByRefObject", "System.Object"]);
  return made;
}

const partOfInstance: Pick<SystemFacts, "superclasses" | "dynasty" | "server" | "space"> = {
  superclasses: [],
  dynasty: null,
};

/** What the system properties tell; without a server and namespace it is an object that no place keeps. */
interface SystemFacts {
  readonly genus: number;
  readonly name: string;
  /** The nearest first. */
  readonly superclasses: readonly string[];
  /** Absent: the farthest of them, or the class itself. */
  readonly dynasty?: null;
  readonly relativePath: string | null;
  readonly count: number;
  readonly server?: string;
  readonly space?: string;
}

function systemFields(facts: SystemFacts): AdaptedField[] {
  const { genus, name, superclasses, dynasty, relativePath, count, server = null, space = null } = facts;
  const hasPath = relativePath !== null && server !== null;
  return [
    field("__GENUS", genus),
    field("__CLASS", name),
    field("__SUPERCLASS", superclasses[0] ?? null),
    field("__DYNASTY", dynasty === null ? null : (superclasses.at(-1) ?? name)),
    field("__RELPATH", relativePath),
    field("__PROPERTY_COUNT", count),
    field("__DERIVATION", new TypedArray(typeByName("System.String"), [...superclasses])),
    field("__SERVER", server),
    field("__NAMESPACE", space),
    field("__PATH", hasPath ? `\\\\${server}\\${space}:${relativePath}` : null),
  ];
}

/** 'Win32_Service.Name="Spooler"', or "Win32_LocalTime=@"; null where the properties of the key are not there. */
function pathOf({ name, key }: WmiClass, row: WmiRow): string | null {
  if (key === "" || singletons.has(name)) return `${name}=@`;
  const values = [key, ...(moreKeys.get(name) ?? [])].map((each) => row.find(([property]) => property === each));
  if (values.includes(undefined)) return null;
  return `${name}.${values.map((each) => each && `${each[0]}=${quoted(each[1])}`).join(",")}`;
}

/** Keys of classes besides the first. */
const moreKeys: ReadonlyMap<string, readonly string[]> = new Map([
  ["Win32_BIOS", ["SoftwareElementID", "SoftwareElementState", "TargetOperatingSystem", "Version"]],
  ["Win32_ComputerSystemProduct", ["IdentifyingNumber", "Version"]],
  ["Win32_Environment", ["UserName"]],
  ["Win32_QuickFixEngineering", ["ServicePackInEffect"]],
]);

/** Classes with one instance, which the path does not tell by a key. */
const singletons: ReadonlySet<string> = new Set(["Win32_OperatingSystem"]);

/** The properties of the class by name, dates as WMI writes them. */
function instanceFields(className: string, row: WmiRow): AdaptedField[] {
  const types = new Map(wmiProperties(className).map((property) => [property.name, property]));
  return [...row]
    .sort(([left], [right]) => (left.toLowerCase() < right.toLowerCase() ? -1 : 1))
    .map(([name, value]) => {
      const property = types.get(name);
      const shown = value instanceof DateTime ? dmtfText(value) : value;
      return field(name, shown, property ? fieldType(property.type, property.isArray) : "string");
    });
}

function fieldType(type: CimType, isArray: boolean): string {
  const text = typeText(typeByName(clrTypeName(type === "datetime" ? "string" : type)));
  return isArray ? `${text}[]` : text;
}

function field(name: string, value: unknown, type?: string): AdaptedField {
  const shown = type ?? (typeof value === "number" ? "int" : value instanceof TypedArray ? "string[]" : "string");
  return { name, value, typeText: shown, isSettable: true };
}

function quoted(value: unknown): string {
  return typeof value === "string" ? `"${value.replace(/[\\"]/g, "\\$&")}"` : toText(value);
}

/** A class as -List shows it. */
export function wmiClassObject(cmdlet: CmdletContext, wmi: WmiClass, target: TargetComputer): ManagementClass {
  const { name, superclasses } = wmi;
  const declared = wmiProperties(name);
  const server = serverName(target);
  const made = new ManagementClass(
    systemFields({
      genus: 1,
      name,
      superclasses,
      relativePath: name,
      count: declared.length,
      server,
      space: "ROOT\\cimv2",
    }),
    wmiMethods(name).map((method) => method.name),
    declared.map((property) => field(property.name, null, fieldType(property.type, property.isArray))),
  );
  const members = ensureExtendedMembers(made);
  members.set(new PSAliasProperty("PSComputerName", "__SERVER"));
  members.set(new PSAliasProperty("Name", "__Class"));
  addCalls(cmdlet, made, { wmi, key: null, target });
  addDateMethods(made);
  const own = "System.Management.ManagementClass";
  setOwnTypeNames(made, [
    `${own}#ROOT\\cimv2\\${name}`,
    own,
    "System.Management.ManagementObject",
    ...bases,
    "System.MarshalByRefObject",
    "System.Object",
  ]);
  return made;
}

/** The methods of the class, or of an instance, as scripts call them. */
function addCalls(cmdlet: CmdletContext, made: ManagementObject, on: MethodTarget): void {
  const members = ensureExtendedMembers(made);
  for (const { name, isStatic, takes } of wmiMethods(on.wmi.name)) {
    if (isStatic !== (on.key === null)) continue;
    const call = (_: unknown, args: readonly unknown[]) => wmiResult(callMethod(cmdlet, on, name, args));
    const parameters = takes.map((each) => `${parameterType(each)} ${each.name}`).join(", ");
    const definition = `System.Management.ManagementBaseObject ${name}(${parameters})`;
    members.set(new PSTypeDataMethod(name, call, "Method", definition));
  }
}

function parameterType({ type, className }: WmiParameter): string {
  return className === undefined ? clrTypeName(type) : `System.Management.ManagementObject#${className}`;
}

/** What a method gives back. */
export function wmiResult(values: WmiRow): ManagementObject {
  const made = new ManagementObject([
    ...systemFields({ genus: 2, name: "__PARAMETERS", superclasses: [], relativePath: null, count: values.length }),
    ...values.map(([name, value]) => field(name, value, value instanceof UInt32 ? "uint32" : "string")),
    field("PSComputerName", null),
  ]);
  setOwnTypeNames(made, ["System.Management.ManagementBaseObject#\\__PARAMETERS", ...bases, "System.Object"]);
  return made;
}
