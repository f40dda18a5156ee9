import { requireCode, runCode } from "../calls/callOverload.ts";
import { Delegate } from "../calls/Delegate.ts";
import { type DelegateSignature, delegateSignature } from "../calls/delegateParameters.ts";
import { overloadPlan } from "../calls/overloadPlan.ts";
import { PSMethod } from "../members/PSMethod.ts";
import { ReflectedMember } from "../members/ReflectedMember.ts";
import type { MethodOverload } from "../members/TypeMembers.ts";
import type { ClrType } from "../types/ClrType.ts";
import { languageRules } from "../types/languageRules.ts";
import { typeOf } from "../types/typeOf.ts";
import { unwrap } from "../values/PSObject.ts";
import { ScriptBlock } from "../values/ScriptBlock.ts";

/** A script block or a method taken as a value as a delegate; undefined for what cannot be one. */
export function convertToDelegate(value: unknown, type: ClrType): unknown {
  if (value instanceof ScriptBlock)
    return new Delegate(type, (...args) => value.invokeForValue({ args, survives: true }));
  const isMethod = value instanceof PSMethod && value.kind === "Method" && languageRules().methodsAreDelegates;
  return isMethod ? ofMethod(value, type) : undefined;
}

/** The method whose parameters and result are the delegate's; next best one that takes no less and gives no more. */
function ofMethod(method: PSMethod, type: ClrType): Delegate | undefined {
  const wanted = delegateSignature(type);
  if (!wanted) return undefined;
  const target = unwrap(method.target);
  const group = method.isStatic
    ? (target as ClrType).members.staticMethod(method.name)
    : typeOf(target).members.method(method.name);
  const overloads = group?.overloads ?? [];
  const found = overloads.find((one) => fits(one, wanted, same)) ?? overloads.find((one) => fits(one, wanted, varies));
  if (!found) return undefined;
  requireCode(found);
  return new Delegate(type, caller(found, method.isStatic ? undefined : target), null, {
    target: method.isStatic ? null : target,
    method: ReflectedMember.ofMethod(found),
  });
}

type Match = (from: ClrType, to: ClrType) => boolean;

const same: Match = (from, to) => from === to;
const varies: Match = (from, to) => from === to || (!from.isValueType && !to.isValueType && from.isAssignableTo(to));

function fits({ signature, declaringType }: MethodOverload, wanted: DelegateSignature, match: Match): boolean {
  if (signature.parameters.length !== wanted.parameters.length) return false;
  const result = signature.returnType === "void" ? null : declaringType.resolveSignatureType(signature.returnType);
  if (wanted.result === null ? signature.returnType !== "void" : result === null || !match(result, wanted.result))
    return false;
  return signature.parameters.every((parameter, index) => {
    const own = parameter.isRef ? null : declaringType.resolveSignatureType(parameter.type);
    return own !== null && match(wanted.parameters[index], own);
  });
}

function caller(overload: MethodOverload, self: unknown): (...args: unknown[]) => unknown {
  const plan = overloadPlan(overload);
  return (...args) => {
    const prepared = plan.parameters.map(({ importValue }, index) =>
      importValue ? importValue(unwrap(args[index])) : unwrap(args[index]),
    );
    const result = runCode(plan, self, prepared, args.length, { name: overload.signature.name });
    return plan.exportValue ? plan.exportValue(result) : result;
  };
}
