import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { ownEntry } from "../../base/ownEntry.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import type { TypeDefinition } from "../../syntax/ast/definitions.ts";

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
  // Their methods do something of their own where a class has none.
  if (type.name.startsWith("System.Management.Automation.Language.ICustomAstVisitor")) return null;
  const written = new Map<string, number[]>();
  for (const member of definition.members) {
    if (member.kind !== "FunctionMember" || member.methodAttributes.includes("Static")) continue;
    const counts = written.get(foldCase(member.name)) ?? [];
    written.set(foldCase(member.name), [...counts, member.functionDefinition.parameters?.length ?? 0]);
  }
  const has = (name: string, count: number) =>
    written.get(foldCase(name))?.includes(count) ||
    base?.members.method(name)?.overloads.some(({ signature }) => signature.parameters.length === count);
  const first = ownEntry(firstAccessors, type.genericName);
  if (first !== undefined && !written.has(foldCase(first))) return first;
  for (const ancestor of [type, ...type.ancestors]) {
    if (ancestor.kind !== "interface" || (!ancestor.metadata && !ancestor.definition)) continue;
    for (const { name, overloads } of ancestor.members.methods.values()) {
      if (objectMethods.has(name)) continue;
      for (const { signature } of overloads) {
        const isObjectEquals = name === "Equals" && signature.parameters.every(({ type }) => type === "System.Object");
        if (!isObjectEquals && !has(name, signature.parameters.length)) return name;
      }
    }
    for (const { signature } of ancestor.members.properties.values())
      if (!has(`get_${signature.name}`, 0)) return `get_${signature.name}`;
  }
  return null;
}

/** What every object has. */
const objectMethods = new Set(["ToString", "GetType", "GetHashCode"]);
