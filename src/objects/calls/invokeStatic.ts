import { notModelled, runtimeError } from "../errors/runtimeError.ts";
import { propertyAccess, writeProperty } from "../members/propertyAccess.ts";
import type { ClrType } from "../types/ClrType.ts";
import { frameworkMethods } from "../types/framework/frameworkMethods.ts";
import { fullTypeName } from "../types/typeText.ts";
import { callOverload, wrapInvocation } from "./callOverload.ts";
import { construct } from "./construct.ts";
import { selectGeneric } from "./selectGeneric.ts";
import { selectOverload } from "./selectOverload.ts";

function methodNotFound(type: ClrType, name: string): unknown {
  const known = frameworkMethods(type, true).find((method) => method.name.toLowerCase() === name.toLowerCase());
  if (known) return notModelled(`[${fullTypeName(type)}]::${known.name}()`);
  return runtimeError("MethodNotFound", [fullTypeName(type), name]);
}

/** `[type]::name(args)`; `new` makes an object. Gives undefined for a void method. */
export function invokeStatic(
  type: ClrType,
  name: string,
  args: readonly unknown[],
  constraints?: readonly (ClrType | null)[],
  typeArguments: readonly ClrType[] = [],
): unknown {
  type.demandStatic(name);
  const method = type.members.staticMethod(name);
  if (method && typeArguments.length > 0)
    return callOverload(selectGeneric(method.overloads, args, name, typeArguments), undefined, args, { name });
  if (method) {
    const selected = selectOverload(method.overloads, args, name, constraints);
    return callOverload(selected, undefined, args, { name });
  }
  if (/^new$/i.test(name)) return construct(type, args, { constraints, isNew: true });
  const accessor = /^(get|set)_(\w+)$/i.exec(name);
  const property = accessor && type.members.staticProperty(accessor[2]);
  if (!property) throw methodNotFound(type, name);
  try {
    if (args.length === 0) return propertyAccess(property).getOrThrow(undefined);
    writeProperty(property, undefined, args[0]);
    return undefined;
  } catch (error) {
    throw wrapInvocation(error, name, args.length);
  }
}
