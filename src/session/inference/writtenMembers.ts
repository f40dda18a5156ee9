import type { ListedMember } from "../../objects/types/typeData/objectMembers.ts";
import type { FunctionMember, PropertyMember, TypeDefinition } from "../../syntax/ast/definitions.ts";

/** The members that a class or an enumeration of a text has of its own, hidden ones aside. */
export function writtenMembers(definition: TypeDefinition, isStatic: boolean): ListedMember[] {
  const { isEnum, members } = definition;
  if (isEnum && !isStatic) return [];
  if (isEnum) return members.map(({ name }) => listed(name, "Property", `static object ${name}`));
  const own = members.filter((member) => isOf(member, isStatic)).map((member) => asListed(member, isStatic));
  return isStatic ? [...own, constructors(definition)] : own;
}

function isOf(member: PropertyMember | FunctionMember, isStatic: boolean): boolean {
  if (member.kind === "FunctionMember" && member.isConstructor) return false;
  const attributes = member.kind === "PropertyMember" ? member.propertyAttributes : member.methodAttributes;
  return attributes.includes("Static") === isStatic && !attributes.includes("Hidden");
}

function asListed(member: PropertyMember | FunctionMember, isStatic: boolean): ListedMember {
  const sign = isStatic ? "static " : "";
  if (member.kind === "PropertyMember")
    return listed(
      member.name,
      "Property",
      `${sign}${member.propertyType?.typeName.name ?? "System.Object"} ${member.name}`,
    );
  const result = member.returnType?.typeName.name ?? "void";
  return listed(member.name, "Method", `${sign}${result} ${signature(member.name, member)}`);
}

/** `new` with a line a constructor. */
function constructors({ name, members }: TypeDefinition): ListedMember {
  const written = members.flatMap((member) =>
    member.kind === "FunctionMember" && member.isConstructor ? [signature(name, member)] : [],
  );
  return listed("new", "Method", written.length > 0 ? written.join("\n") : `${name} new()`);
}

function signature(name: string, { functionDefinition }: FunctionMember): string {
  const parameters = (functionDefinition.parameters ?? []).map(({ attributes, name: { variablePath } }) => {
    const type = attributes.find(({ kind }) => kind === "TypeConstraint")?.typeName.name;
    return `${type ?? "System.Object"} ${variablePath.userPath}`;
  });
  return `${name}(${parameters.join(", ")})`;
}

function listed(name: string, memberType: "Property" | "Method", definition: string): ListedMember {
  return { name, memberType, definition, origin: "instance", isHidden: false };
}
