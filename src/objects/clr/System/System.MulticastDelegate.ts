import { reflected, reflectedArguments } from "../../calls/callByReflection.ts";
import { callDelegate } from "../../calls/callDelegate.ts";
import type { Delegate } from "../../calls/Delegate.ts";
import { delegateSignature } from "../../calls/delegateParameters.ts";
import { parseMethodSignature } from "../../calls/MethodSignature.ts";
import { ReflectedMember } from "../../members/ReflectedMember.ts";
import { defineClr } from "../../types/defineClr.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";

/** A call by arguments whose number and types are looked at when it happens; only numbers are widened. */
function dynamicInvoke(self: Delegate, args: readonly unknown[] | null): unknown {
  const values = reflectedArguments(delegateSignature(self.type)?.parameters ?? [], args);
  return reflected(() => callDelegate(self, ...values));
}

/** What a delegate calls that was made of a script block: a compiled method without a name of its own. */
function lambdaOf({ type }: Delegate): NonNullable<Delegate["origin"]> {
  const signature = delegateSignature(type);
  const given = (signature?.parameters ?? []).map((parameter, at) => `${parameter.name} arg${at}`);
  const parameters = ["System.Runtime.CompilerServices.Closure closure", ...given].join(", ");
  const text = `static ${signature?.result?.name ?? "void"} lambda_method1(${parameters})`;
  const overload = { signature: parseMethodSignature(text), code: null, declaringType: type };
  const target = new PropertyBag("System.Runtime.CompilerServices.Closure");
  return { target, method: ReflectedMember.ofMethod(overload, "Lambda") };
}

function originOf(self: Delegate): NonNullable<Delegate["origin"]> {
  const last = self.invocations[self.invocations.length - 1];
  return last.origin ?? lambdaOf(last);
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
