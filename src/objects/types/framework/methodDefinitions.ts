import { closedSignature } from "../../calls/closedSignature.ts";
import type { MethodGroup } from "../../members/TypeMembers.ts";
import type { ClrType } from "../ClrType.ts";
import { typeText } from "../typeText.ts";
import { interfaceMembers } from "./interfaceMethods.ts";

/** The overloads of a method as text, those under an interface's name behind the type's own. */
export function methodDefinitions(type: ClrType, group: MethodGroup): string[] {
  const byInterface = interfaceMembers(type)
    .filter((member) => member.name === group.name && !member.isProperty)
    .map(({ text }) => text);
  return ownDefinitions(type, group, byInterface).concat(byInterface);
}

/** Without those under an interface's name; what an array has of IList is under that name alone. */
export function ownDefinitions(type: ClrType, group: MethodGroup, byInterface: readonly string[]): string[] {
  if (type.isArray && byInterface.some((text) => text.includes(" IList."))) return [];
  return group.overloads.map(type.elementType ? arraySignature(type.elementType) : closedSignature);
}

/** Get and Set of an array have parameters without names. */
function arraySignature(element: ClrType) {
  return (overload: Parameters<typeof closedSignature>[0]): string => {
    const text = closedSignature(overload);
    if (!/\b[GS]et\(/.test(text)) return text;
    return text.replaceAll(element.name, typeText(element)).replace(/ \w+(?=[,)])/g, " ");
  };
}
