import type { ListedMember } from "../../objects/types/typeData/objectMembers.ts";
import type { FunctionMember, PropertyMember, TypeDefinition } from "../../syntax/ast/definitions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { walk } from "../../syntax/ast/walk.ts";

/** The members of a class or an enumeration that the text itself defines; null: it defines none of that name. */
export function writtenType(
  root: Node,
  name: string,
  isStatic: boolean,
): { readonly members: readonly ListedMember[]; readonly isEnum: boolean } | null {
  let found: TypeDefinition | null = null;
  walk(root, (node) => {
    if (node.kind === "TypeDefinition" && node.name.toLowerCase() === name.toLowerCase()) found = node;
  });
  const definition = found as TypeDefinition | null;
  if (!definition) return null;
  const { isEnum, members } = definition;
  if (isEnum && !isStatic) return { members: [], isEnum };
  if (isEnum)
    return { members: members.map(({ name: value }) => listed(value, "Property", `static object ${value}`)), isEnum };
  const own = members.filter((member) => isOf(member, isStatic)).map((member) => asListed(member, isStatic));
  return { members: isStatic ? [...own, listed("new", "Method", `${definition.name} new()`)] : own, isEnum };
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
  const parameters = (member.functionDefinition.parameters ?? []).map(
    (one) =>
      `${one.attributes.find(({ kind }) => kind === "TypeConstraint")?.typeName.name ?? "System.Object"} ${one.name.variablePath.userPath}`,
  );
  const result = member.returnType?.typeName.name ?? "void";
  return listed(member.name, "Method", `${sign}${result} ${member.name}(${parameters.join(", ")})`);
}

function listed(name: string, memberType: "Property" | "Method", definition: string): ListedMember {
  return { name, memberType, definition, origin: "instance", isHidden: false };
}
