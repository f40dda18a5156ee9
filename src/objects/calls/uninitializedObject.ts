import { checkNotNull } from "../errors/argumentChecks.ts";
import { clrException } from "../errors/PSError.ts";
import type { ClrType } from "../types/ClrType.ts";
import { defaultValue } from "../types/defaultValue.ts";
import { isAbstract } from "../types/typeAttributes.ts";
import { typeByName } from "../types/typeRegistry.ts";
import { UninitializedObject } from "../values/UninitializedObject.ts";

/** GetUninitializedObject: an object of a type without running a constructor; zero of a structure. */
export function uninitializedObject(type: ClrType | null): unknown {
  checkNotNull(type, "type");
  const made = type as ClrType;
  if (made.name === "System.String")
    throw clrException("System.ArgumentException", "Uninitialized Strings cannot be created.");
  if (made.isArray) throw clrException("System.ArgumentException", "Type is not supported.");
  if (made.kind === "interface")
    throw clrException("System.MemberAccessException", "Cannot create an instance of an interface.");
  if (isAbstract(made)) throw clrException("System.MemberAccessException", "Cannot create an abstract class.");
  return made.isValueType ? defaultValue(made) : new UninitializedObject(made, isListed(made));
}

/** Whether a pipeline takes what is in a collection of the type one by one. */
function isListed(type: ClrType): boolean {
  const has = (name: string): boolean => type.isAssignableTo(typeByName(name));
  return has("System.Collections.IEnumerable") && !has("System.Collections.IDictionary") && !has("System.Xml.XmlNode");
}
