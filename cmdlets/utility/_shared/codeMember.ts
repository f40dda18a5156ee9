import type { PSMemberInfo } from "../../../src/objects/model/PSMemberInfo.ts";
import { ReflectedMember } from "../../../src/objects/model/ReflectedMember.ts";
import type { MethodOverload } from "../../../src/objects/model/TypeMembers.ts";
import { callOverload } from "../../../src/objects/ops/callOverload.ts";
import { selectOverload } from "../../../src/objects/ops/selectOverload.ts";
import { PSTypeDataMethod } from "../../../src/objects/types/PSTypeDataMethod.ts";
import { PSTypeDataProperty } from "../../../src/objects/types/PSTypeDataProperty.ts";

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
