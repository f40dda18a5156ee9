import { setOwnTypeNames } from "../../../../src/objects/model/extendedMembers.ts";
import { machineFacts } from "../../../../src/objects/model/MachineFacts.ts";
import type { PSCustomObject } from "../../../../src/objects/model/PSObject.ts";
import { TypedArray } from "../../../../src/objects/model/TypedArray.ts";
import { typeByName } from "../../../../src/objects/model/typeRegistry.ts";
import { toText } from "../../../../src/objects/ops/toText.ts";
import type { TargetComputer } from "../computers.ts";
import { recordObject } from "../recordObject.ts";
import type { WmiClass } from "./wmiClasses.ts";
import type { WmiRow } from "./wql.ts";

const bases = ["System.Management.ManagementBaseObject", "System.ComponentModel.Component"];

/** An instance as Get-WmiObject gives it; `properties` null: all of the class. */
export function wmiInstance(
  { name, key, superclasses }: WmiClass,
  row: WmiRow,
  target: TargetComputer,
  properties: readonly string[] | null,
): PSCustomObject {
  const wanted = properties?.map((each) => each.toLowerCase());
  const shown = row.filter(([property]) => wanted?.includes(property.toLowerCase()) ?? true);
  const server = serverName(target);
  const value = toText(row.find(([property]) => property === key)?.[1] ?? "");
  const relativePath = shown.some(([property]) => property === key) ? `${name}.${key}="${value}"` : null;
  const made = recordObject("", [
    ["PSComputerName", server],
    ...shown,
    ["__GENUS", 2],
    ["__CLASS", name],
    ["__SUPERCLASS", superclasses[0] ?? null],
    ["__DYNASTY", superclasses.at(-1) ?? name],
    ["__RELPATH", relativePath],
    ["__PROPERTY_COUNT", shown.length],
    ["__DERIVATION", new TypedArray(typeByName("System.String"), [...superclasses])],
    ["__SERVER", server],
    ["__NAMESPACE", "root\\cimv2"],
    ["__PATH", relativePath === null ? null : `\\\\${server}\\root\\cimv2:${relativePath}`],
  ]);
  const own = [`#root\\cimv2\\${name}`, ...superclasses.map((each) => `#root\\cimv2\\${each}`), ""];
  const names = own.map((tail) => `System.Management.ManagementObject${tail}`);
  setOwnTypeNames(made, [...names, ...bases, "System.Object"]);
  return made;
}

/** A class as -List shows it. */
export function wmiClassObject({ name, methods }: WmiClass, row: WmiRow | undefined, target: TargetComputer) {
  const strings = typeByName("System.String");
  const made = recordObject("", [
    ["PSComputerName", serverName(target)],
    ["Name", name],
    ["Methods", new TypedArray(strings, [...methods])],
    [
      "Properties",
      new TypedArray(
        strings,
        (row ?? []).map(([property]) => property),
      ),
    ],
    ["__CLASS", name],
    ["__NAMESPACE", "ROOT\\cimv2"],
    ["__SERVER", serverName(target)],
    ["__PATH", `\\\\${serverName(target)}\\ROOT\\cimv2:${name}`],
  ]);
  setOwnTypeNames(made, ["System.Management.ManagementClass", "System.Management.ManagementObject", "System.Object"]);
  return made;
}

/** What a method gives back. */
export function wmiResult(target: TargetComputer, values: WmiRow): PSCustomObject {
  const made = recordObject("", [
    ["PSComputerName", ""],
    ...values,
    ["__GENUS", 2],
    ["__CLASS", "__PARAMETERS"],
    ["__SERVER", serverName(target)],
  ]);
  setOwnTypeNames(made, ["System.Management.ManagementBaseObject#\\__PARAMETERS", ...bases, "System.Object"]);
  return made;
}

function serverName({ machine, isLocal }: TargetComputer): string {
  return isLocal ? machineFacts().machineName : machine.name;
}
