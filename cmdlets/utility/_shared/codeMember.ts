import { callOverload } from "../../../src/objects/calls/callOverload.ts";
import { selectOverload } from "../../../src/objects/calls/selectOverload.ts";
import type { PSMemberInfo } from "../../../src/objects/members/PSMemberInfo.ts";
import { ReflectedMember } from "../../../src/objects/members/ReflectedMember.ts";
import type { MethodOverload } from "../../../src/objects/members/TypeMembers.ts";
import { PSTypeDataMethod } from "../../../src/objects/types/typeData/PSTypeDataMethod.ts";
import { PSTypeDataProperty } from "../../../src/objects/types/typeData/PSTypeDataProperty.ts";

/** Whether a member can be made of a method: it is static and takes the object first, as a PSObject. */
export function isCode(method: unknown): method is ReflectedMember {
  return method instanceof ReflectedMember && method.isStatic && method.parameters[0]?.type === "psobject";
}

/** A method or property whose code is a static method of a class. */
export function codeMember(kind: "CodeProperty" | "CodeMethod", name: string, method: ReflectedMember): PSMemberInfo {
  const call = (target: unknown, args: readonly unknown[]) => {
    const all = [target, ...args];
    return callOverload(selectOverload([method.source as MethodOverload], all, name), undefined, all, { name });
  };
  if (kind === "CodeMethod") return new PSTypeDataMethod(name, call, kind, definition(method));
  const result = method.declaringType.resolveSignatureType(method.returnType)?.name ?? method.returnType;
  const shown = `${result} ${name}{get=${method.name};}`;
  return new PSTypeDataProperty(name, kind, (target) => call(target, []), shown);
}

function definition({ returnType, name, parameters }: ReflectedMember): string {
  return `static ${returnType} ${name}(${parameters.map((one) => `${one.type} ${one.name}`).join(", ")})`;
}
