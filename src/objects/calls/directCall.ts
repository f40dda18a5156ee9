import { checkTextLength, largeText } from "../../base/budget.ts";
import { typeOf } from "../types/typeOf.ts";
import { directMarshaller, refusedNull, wrapInvocation } from "./callOverload.ts";
import type { Marshaller } from "./marshal.ts";
import { argumentType, selectOverload } from "./selectOverload.ts";

/** A method call whose overload and conversions are settled for the types of target and arguments. */
export type DirectCall = (target: unknown, args: unknown[]) => unknown;

/**
 * The call that the arguments choose, where each of them is of its parameter's type already; null where the general
 * way is needed (or gives the error).
 */
export function directCall(target: unknown, name: string, args: readonly unknown[]): DirectCall | null {
  const method = typeOf(target).members.method(name);
  if (!method) return null;
  const selected = selectOverload(method.overloads, args, name);
  const { plan } = selected;
  const { code } = plan.overload;
  if (!code || selected.isExpanded || plan.parameters.length !== args.length || args.length > 3) return null;
  const marshallers: (Marshaller | null)[] = [];
  for (let index = 0; index < args.length; index++) {
    const marshaller = directMarshaller(argumentType(args[index]), plan.parameters[index]);
    if (marshaller === undefined) return null;
    marshallers.push(marshaller);
  }
  const { exportValue } = plan;
  const call = withArguments(code, marshallers);
  return (self, values) => {
    if (typeof self === "string" && self.length > largeText) checkTextLength(self.length);
    let result: unknown;
    try {
      result = call(self, values);
    } catch (error) {
      throw wrapInvocation(refusedNull(error, plan, values) ?? error, name, values.length);
    }
    return exportValue === null ? result : exportValue(result);
  };
}

function withArguments(code: (...args: unknown[]) => unknown, marshallers: readonly (Marshaller | null)[]): DirectCall {
  const [first, second, third] = marshallers;
  switch (marshallers.length) {
    case 0:
      return (self) => code(self);
    case 1:
      return first ? (self, args) => code(self, first(args[0])) : (self, args) => code(self, args[0]);
    case 2:
      return (self, args) => code(self, first ? first(args[0]) : args[0], second ? second(args[1]) : args[1]);
    default:
      return (self, args) =>
        code(
          self,
          first ? first(args[0]) : args[0],
          second ? second(args[1]) : args[1],
          third ? third(args[2]) : args[2],
        );
  }
}
