import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { ownEntry } from "../../base/ownEntry.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import type { FunctionMember, TypeConstraint, TypeDefinition } from "../../syntax/ast/definitions.ts";
import type { FileContext } from "../blocks/Unit.ts";

/** Interfaces whose first member is an accessor. */
const firstAccessors: Readonly<Record<string, string>> = {
  "System.Collections.IList": "get_Item",
  "System.Collections.IDictionary": "get_Item",
  "System.Collections.Generic.IList`1": "get_Item",
  "System.Collections.Generic.IDictionary`2": "get_Item",
  "System.Collections.Generic.ICollection`1": "get_Count",
};

/** The first method of an interface that neither a class nor its base has; null where all are there. */
export function missingImplementation(
  type: ClrType,
  definition: TypeDefinition,
  base: ClrType | null,
  file: FileContext,
): string | null {
  // Their methods do something of their own where a class has none.
  if (type.name.startsWith("System.Management.Automation.Language.ICustomAstVisitor")) return null;
  const written = new Map<string, FunctionMember[]>();
  for (const member of definition.members) {
    if (member.kind !== "FunctionMember" || member.methodAttributes.includes("Static")) continue;
    written.set(foldCase(member.name), [...(written.get(foldCase(member.name)) ?? []), member]);
  }
  const has = (name: string, wanted: readonly (ClrType | null)[]) =>
    written.get(foldCase(name))?.some((member) => hasTypes(member, wanted, file)) ||
    base?.members.method(name)?.overloads.some(({ signature }) => signature.parameters.length === wanted.length - 1);
  const first = ownEntry(firstAccessors, type.genericName);
  if (first !== undefined && !written.has(foldCase(first))) return first;
  for (const ancestor of [type, ...type.ancestors]) {
    if (ancestor.kind !== "interface" || (!ancestor.metadata && !ancestor.definition)) continue;
    for (const { name, overloads } of ancestor.members.methods.values()) {
      for (const { signature } of overloads) {
        const isOfObject = objectMethods.has(`${name}(${signature.parameters.map(({ type }) => type).join()})`);
        const types = [signature.returnType, ...signature.parameters.map(({ type }) => type)];
        if (
          !isOfObject &&
          !has(
            name,
            types.map((one) => ancestor.resolveSignatureType(one)),
          )
        )
          return name;
      }
    }
    for (const { signature } of ancestor.members.properties.values())
      if (!has(`get_${signature.name}`, [ancestor.resolveSignatureType(signature.type)]))
        return `get_${signature.name}`;
  }
  return null;
}

/** Whether a method returns and takes just these types; one that is not known is taken for the right one. */
function hasTypes(member: FunctionMember, wanted: readonly (ClrType | null)[], file: FileContext): boolean {
  const parameters = member.functionDefinition.parameters ?? [];
  if (parameters.length !== wanted.length - 1) return false;
  const constraints = parameters.map((one) => one.attributes.find((at) => at.kind === "TypeConstraint") ?? null);
  const typeOf = (constraint: TypeConstraint | null, absent: string) =>
    constraint ? file.findParsed(constraint.typeName) : typeByName(absent);
  const own = [
    typeOf(member.returnType, "System.Void"),
    ...constraints.map((constraint) => typeOf(constraint, "System.Object")),
  ];
  return own.every((type, at) => !type || !wanted[at] || type === wanted[at]);
}

/** What every object has. */
const objectMethods = new Set(["ToString()", "GetType()", "GetHashCode()", "Equals(System.Object)"]);
