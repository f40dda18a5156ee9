import { ownEntry } from "../../../base/ownEntry.ts";
import type { Command } from "../../../syntax/ast/commands.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { valueOf } from "../../calls/valueOf.ts";
import { type KnownObjects, open } from "../KnownObjects.ts";
import type { ObjectContext } from "../ObjectContext.ts";
import { ofType } from "../ofType.ts";
import { callOf } from "./callOf.ts";
import { wmiMethods } from "./wmiMethods.ts";
import { wmiPropertyNames } from "./wmiPropertyNames.ts";

/** Instances of a class of WMI that is named. */
export function instances(name: string, command: Command, context: ObjectContext): KnownObjects | null {
  const call = callOf(name, command, context);
  const given = call && (valueOf(call, "ClassName") ?? valueOf(call, "Class"));
  const wanted =
    given?.kind === "StringConstantExpression" ? given.value : call && classAsked(valueOf(call, "Query"), context);
  const found = wanted === null ? null : instancesOf(wanted, context);
  if (found === null || name.toLowerCase() !== "get-ciminstance") return found;
  // Instances of CIM have no methods of their class: Invoke-CimMethod calls those.
  const methods = wanted === null ? [] : wmiMethods(wanted, context.table).map((each) => each.name);
  const foreign = ["ConvertToDateTime", ...objectMethods, ...methods];
  const own = found.members.filter((member) => !foreign.includes(member));
  const { objects } = context.table.surroundings;
  const held = (property: string, isCall: boolean): KnownObjects | null => {
    const type = isCall || wanted === null ? null : objects.wmiPropertyType(wanted, property);
    return type === null ? null : ofType(type, context);
  };
  return { ...found, members: [...own, ...cimMethods], hasMethods: true, held };
}

const cimMethods: readonly string[] = ["Clone", "Dispose", "GetCimSessionComputerName", "GetCimSessionInstanceId"];

export function instancesOf(name: string, context: ObjectContext): KnownObjects | null {
  const properties = wmiPropertyNames(name, context.table);
  if (properties === null) return null;
  const listed = ownEntry(instanceWords, name.toLowerCase()) ?? {};
  const words = (property: string): readonly string[] | null => ownEntry(listed, property.toLowerCase()) ?? null;
  const methods = wmiMethods(name, context.table).map((each) => each.name);
  const members = [...properties.names, ...instanceNames, ...objectMethods, ...methods];
  return {
    ...open,
    what: name,
    members,
    isRich: true,
    isListed: properties.isModelled,
    words,
    hasMethods: methods.length > 0,
  };
}

/** The values of properties that are texts (documentation of the classes). */
const serviceWords: Readonly<Record<string, readonly string[]>> = {
  startmode: ["Auto", "Boot", "Disabled", "Manual", "System"],
  state: "Stopped|Start Pending|Stop Pending|Running|Continue Pending|Pause Pending|Paused|Unknown".split("|"),
};

const instanceWords: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  win32_service: serviceWords,
  win32_systemdriver: serviceWords,
};

/** The class of a query of WMI's. */
function classAsked(query: Node | null, { table }: ObjectContext): string | null {
  if (query?.kind !== "StringConstantExpression" && query?.kind !== "ExpandableStringExpression") return null;
  return table.surroundings.objects.wmiSelection(query.value)?.className ?? null;
}

/** Methods of every object that Get-WmiObject gives (System.Management.ManagementObject). */
const objectMethods: readonly string[] = (
  "Put Delete Get GetText GetRelated GetRelationships GetMethodParameters GetPropertyValue SetPropertyValue GetPropertyQualifierValue GetQualifierValue " +
  "InvokeMethod CopyTo CompareTo Clone Dispose"
).split(" ");

const instanceNames: readonly string[] = (
  "CimClass CimInstanceProperties CimSystemProperties __GENUS __CLASS __SUPERCLASS __DYNASTY __RELPATH __PROPERTY_COUNT __DERIVATION " +
  "__SERVER __NAMESPACE __PATH PSComputerName PSShowComputerName RunspaceId Properties SystemProperties Qualifiers ClassPath Scope Path Options Site Container PSStatus ConvertToDateTime"
).split(" ");
