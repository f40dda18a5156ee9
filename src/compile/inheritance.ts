import { foldCase } from "../base/CaseInsensitiveMap.ts";
import type { ClrType } from "../objects/model/ClrType.ts";
import type { TypeDefinition } from "../syntax/ast/definitions.ts";

/** Classes that .NET lets nobody derive from, besides structures, enumerations and delegates. */
const sealedClasses = new Set([
  "System.String",
  "System.Version",
  "System.DBNull",
  "System.Convert",
  "System.Math",
  "System.Environment",
  "System.Activator",
  "System.BitConverter",
  "System.Console",
  "System.GC",
  "System.TimeZoneInfo",
  "System.IO.File",
  "System.IO.Directory",
  "System.IO.Path",
  "System.IO.FileInfo",
  "System.IO.DirectoryInfo",
  "System.IO.DriveInfo",
  "System.Text.StringBuilder",
  "System.Threading.Thread",
  "System.Collections.BitArray",
  "System.Security.SecureString",
  "System.Management.Automation.PSCredential",
  "System.Management.Automation.PSModuleInfo",
  "System.Management.Automation.PSCustomObject",
  "System.Management.Automation.PSReference",
  "System.Management.Automation.Language.Parser",
  "System.Management.Automation.WildcardPattern",
  "System.Management.Automation.ParameterAttribute",
  "System.Management.Automation.AliasAttribute",
  "System.Management.Automation.ValidateSetAttribute",
  "System.Management.Automation.ValidateRangeAttribute",
  "System.Management.Automation.ValidatePatternAttribute",
  "System.Management.Automation.ValidateLengthAttribute",
  "System.Management.Automation.ValidateCountAttribute",
  "System.Management.Automation.ValidateScriptAttribute",
  "System.Management.Automation.ValidateNotNullAttribute",
]);

export function isSealed(type: ClrType): boolean {
  return type.isValueType || type.kind === "delegate" || sealedClasses.has(type.genericName);
}

/** Interfaces whose first member is an accessor. */
const firstAccessors: Readonly<Record<string, string>> = {
  "System.Collections.IList": "get_Item",
  "System.Collections.IDictionary": "get_Item",
  "System.Collections.Generic.IList`1": "get_Item",
  "System.Collections.Generic.IDictionary`2": "get_Item",
  "System.Collections.Generic.ICollection`1": "get_Count",
};

/** The first method of an interface that neither a class nor its base has; null where all are there. */
export function missingImplementation(type: ClrType, definition: TypeDefinition, base: ClrType | null): string | null {
  const written = new Map<string, number[]>();
  for (const member of definition.members) {
    if (member.kind !== "FunctionMember" || member.methodAttributes.includes("Static")) continue;
    const counts = written.get(foldCase(member.name)) ?? [];
    written.set(foldCase(member.name), [...counts, member.functionDefinition.parameters?.length ?? 0]);
  }
  const has = (name: string, count: number) =>
    written.get(foldCase(name))?.includes(count) ||
    base?.members.method(name)?.overloads.some(({ signature }) => signature.parameters.length === count);
  const first = firstAccessors[type.genericName];
  if (first !== undefined && !written.has(foldCase(first))) return first;
  for (const ancestor of [type, ...type.ancestors]) {
    if (ancestor.kind !== "interface") continue;
    for (const { name, overloads } of ancestor.members.methods.values()) {
      if (objectMethods.has(name)) continue;
      for (const { signature } of overloads) if (!has(name, signature.parameters.length)) return name;
    }
    for (const { signature } of ancestor.members.properties.values())
      if (!has(`get_${signature.name}`, 0)) return `get_${signature.name}`;
  }
  return null;
}

/** What every object has. */
const objectMethods = new Set(["ToString", "GetType", "GetHashCode"]);
