import { closedSignature } from "../calls/closedSignature.ts";
import type { ClrType } from "../types/ClrType.ts";
import { typeText } from "../types/typeText.ts";
import { EnumValue } from "../values/EnumValue.ts";
import { missing } from "./missing.ts";
import { PSMethod } from "./PSMethod.ts";
import { propertyAccess } from "./propertyAccess.ts";

/** `[type]::name` outside strict mode: what is missing is $null. */
export function getStatic(type: ClrType, name: string): unknown {
  const value = readStatic(type, name);
  return value === missing ? null : value;
}

/** The same, but `missing` where the type has no such static member; a type counts as one, as every single object does. */
export function readStatic(type: ClrType, name: string): unknown {
  type.demandStatic(name);
  if (type.isEnum) {
    const value = EnumValue.named(type, name);
    if (value) return value;
  }
  // Nothing at all is no value that a member could give.
  if (type.name === automationNull && /^value$/i.test(name)) return undefined;
  const property = type.members.staticProperty(name);
  if (property) return propertyAccess(property).get(undefined);
  const method = type.members.staticMethod(name);
  if (!method) return /^new$/i.test(name) ? constructorList(type) : /^(count|length)$/i.test(name) ? 1 : missing;
  return new PSMethod(type, method.name, method.overloads.map(closedSignature), "Method", true);
}

const automationNull = "System.Management.Automation.Internal.AutomationNull";

/** [type]::new without parentheses: its constructors as a method. */
function constructorList(type: ClrType): unknown {
  const definitions = type.members.constructors.map((one) => `${typeText(type)} new${closedSignature(one)}`);
  return definitions.length === 0 ? missing : new PSMethod(type, ".ctor", definitions, "Method", true);
}
