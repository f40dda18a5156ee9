import type { MethodOverload } from "../../members/TypeMembers.ts";
import { CmdletObject } from "../../values/CmdletObject.ts";
import type { ClrType } from "../ClrType.ts";
import { typeByName } from "../typeRegistry.ts";

/** Constructors of a cmdlet's class: what has no arguments makes an object that holds what is set on it. */
export function cmdletConstructors(type: ClrType): readonly MethodOverload[] {
  return type.members.constructors.map((overload) =>
    overload.code === null && overload.signature.parameters.length === 0
      ? { ...overload, code: () => new CmdletObject(type) }
      : overload,
  );
}

export function isCmdletClass(type: ClrType): boolean {
  return type.ancestors.has(typeByName("System.Management.Automation.Cmdlet"));
}
