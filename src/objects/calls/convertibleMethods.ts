import { innerOfInvocation } from "../errors/innerOfInvocation.ts";
import { psError } from "../errors/PSError.ts";
import { runtimeError } from "../errors/runtimeError.ts";
import { lazyType } from "../types/lazyType.ts";
import { typeOf } from "../types/typeOf.ts";
import { exceptionCalling } from "./callOverload.ts";
import { invokeStatic } from "./invokeStatic.ts";

/**
 * A method of IConvertible, which the basic types implement for that interface alone and PowerShell calls all the same:
 * `'5'.ToInt32($null)`. null where the value has none of that name.
 */
export function invokeConvertible(self: unknown, name: string, args: readonly unknown[]): { value: unknown } | null {
  const method = typeOf(self).isAssignableTo(convertible()) ? convertible().members.method(name) : undefined;
  if (!method) return null;
  if (method.overloads.every(({ signature }) => signature.parameters.length !== args.length))
    throw runtimeError("MethodCountCouldNotFindBest", [name, String(args.length)]);
  const isToType = /^totype$/i.test(name);
  try {
    return { value: invokeStatic(convert(), isToType ? "ChangeType" : name, [self, ...args]) };
  } catch (error) {
    const inner = innerOfInvocation(error);
    if (!inner) throw error;
    throw psError(inner.type.shortName, "NotSpecified", exceptionCalling(name, args.length, inner), {
      exception: "System.Management.Automation.MethodInvocationException",
      inner,
    });
  }
}

const convertible = lazyType("System.IConvertible");
const convert = lazyType("System.Convert");
