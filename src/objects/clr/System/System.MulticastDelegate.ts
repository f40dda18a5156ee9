import { callDelegate } from "../../calls/callDelegate.ts";
import { ConversionRank, conversionRank } from "../../calls/conversionRank.ts";
import type { Delegate } from "../../calls/Delegate.ts";
import { delegateSignature } from "../../calls/delegateParameters.ts";
import { convertTo } from "../../convert/convertTo.ts";
import { argumentInvalid } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { caughtException } from "../../errors/thrownException.ts";
import { defineClr } from "../../types/defineClr.ts";
import { fullTypeName } from "../../types/typeNames.ts";
import { typeOf } from "../../types/typeOf.ts";
import { unwrap } from "../../values/PSObject.ts";

/** A call by arguments whose number and types are looked at when it happens; only numbers are widened. */
function dynamicInvoke(self: Delegate, args: readonly unknown[] | null): unknown {
  const parameters = delegateSignature(self.type)?.parameters ?? [];
  const given = (args ?? []).map(unwrap);
  if (given.length !== parameters.length)
    throw clrException("System.Reflection.TargetParameterCountException", "Parameter count mismatch.");
  const values = given.map((value, index) => {
    const wanted = parameters[index];
    if (value === null || typeOf(value).isAssignableTo(wanted)) return value;
    if (conversionRank(typeOf(value), wanted) >= ConversionRank.numericImplicit) return convertTo(value, wanted);
    const [from, to] = [fullTypeName(typeOf(value)), fullTypeName(wanted)];
    throw argumentInvalid(`Object of type '${from}' cannot be converted to type '${to}'.`);
  });
  return called(self, values);
}

/** What the delegate throws stands inside the exception of the call. */
function called(self: Delegate, values: readonly unknown[]): unknown {
  try {
    return callDelegate(self, ...values);
  } catch (error) {
    const thrown = caughtException(error);
    if (!thrown) throw error;
    const message = "Exception has been thrown by the target of an invocation.";
    throw clrException("System.Reflection.TargetInvocationException", message, thrown);
  }
}

function originOf(self: Delegate): NonNullable<Delegate["origin"]> {
  const last = self.invocations[self.invocations.length - 1];
  if (!last.origin) throw notModelled("The method behind a delegate of a script block");
  return last.origin;
}

export default defineClr<Delegate>({
  properties: {
    Target: (self) => originOf(self).target,
    Method: (self) => originOf(self).method,
  },
  methods: {
    GetInvocationList: (self) => [...self.invocations],
    DynamicInvoke: dynamicInvoke,
  },
});
