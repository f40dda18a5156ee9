import { convertTo } from "../convert/convertTo.ts";
import { argumentInvalid } from "../errors/argumentChecks.ts";
import type { ExceptionObject } from "../errors/ExceptionObject.ts";
import { type ClrException, clrError, clrException } from "../errors/PSError.ts";
import { caughtException } from "../errors/thrownException.ts";
import type { MethodOverload } from "../members/TypeMembers.ts";
import type { ClrType } from "../types/ClrType.ts";
import { defaultValue } from "../types/defaultValue.ts";
import { typeOf } from "../types/typeOf.ts";
import { fullTypeName } from "../types/typeText.ts";
import { unwrap } from "../values/PSObject.ts";
import { PSReference } from "../values/PSReference.ts";
import { callOverload } from "./callOverload.ts";
import { ConversionRank, conversionRank } from "./conversionRank.ts";
import { delegateOverload } from "./delegateOverload.ts";
import { isDelegateType } from "./delegateParameters.ts";
import { overloadPlan, type ParameterPlan } from "./overloadPlan.ts";

/**
 * A call of a method or constructor as reflection makes it: by the number and types of the arguments alone, with nothing
 * converted but numbers that are widened. What the member throws stands inside the exception of the call; what it gives
 * by reference is written into the arguments.
 */
export function callByReflection(reflectedOn: MethodOverload, target: unknown, args: unknown[] | null): unknown {
  const isInvoke = reflectedOn.signature.name === "Invoke" && isDelegateType(reflectedOn.declaringType);
  const overload = isInvoke ? delegateOverload(reflectedOn.declaringType) : reflectedOn;
  const { signature, declaringType } = overload;
  const isOnObject = !signature.isStatic && signature.name !== "" && target !== undefined;
  if (isOnObject) checkTarget(target, declaringType);
  const plan = overloadPlan(overload);
  const given = reflectedArguments(
    plan.parameters.map(({ type }) => type),
    args,
  );
  const passed = given.map((value, at) => (plan.parameters[at].signature.isRef ? PSReference.of(value) : value));
  const name = signature.name === "" ? ".ctor" : signature.name;
  const result = reflected(() =>
    callOverload({ plan, isExpanded: false }, isOnObject ? unwrap(target) : undefined, passed, { name }),
  );
  for (const [at, value] of passed.entries()) if (value instanceof PSReference && args) args[at] = value.value;
  return result;
}

function checkTarget(target: unknown, declaringType: ClrType): void {
  if (target === null) throw clrException("System.Reflection.TargetException", "Non-static method requires a target.");
  const type = typeOf(unwrap(target));
  if (!type.isAssignableTo(declaringType))
    throw clrError("System.Reflection.TargetException", "WrongTarget", [
      fullTypeName(declaringType),
      fullTypeName(type),
    ]);
}

/** The arguments as the parameters take them. A type that is not known (null) takes everything. */
export function reflectedArguments(
  parameters: readonly (ClrType | null)[],
  args: readonly unknown[] | null,
): unknown[] {
  const given = (args ?? []).map(unwrap);
  if (given.length !== parameters.length)
    throw clrException("System.Reflection.TargetParameterCountException", "Parameter count mismatch.");
  return given.map((value, index) => reflectedArgument(parameters[index], value));
}

/** Whether a method or constructor takes the arguments as they are. Of a type that nobody knows there is no argument. */
export function fitsOverload(overload: MethodOverload, args: readonly unknown[]): boolean {
  const { isCallable, parameters } = overloadPlan(overload);
  const fits = ({ type, isOpen }: ParameterPlan, at: number) =>
    fitsReflected(type, args[at]) && (type !== null || isOpen || (args[at] ?? null) === null);
  return isCallable && parameters.length === args.length && parameters.every(fits);
}

/** Whether a parameter of a type takes a value as it is, or as a wider number. */
function fitsReflected(wanted: ClrType | null, given: unknown): boolean {
  const value = unwrap(given);
  if (wanted === null) return true;
  if (value === null || value === undefined) return !wanted.isValueType;
  const type = typeOf(value);
  if (type.isAssignableTo(wanted)) return true;
  return type.isValueType && conversionRank(type, wanted) >= ConversionRank.numericImplicit;
}

/** One value, for a parameter or a property. */
export function reflectedArgument(wanted: ClrType | null, given: unknown): unknown {
  const value = unwrap(given);
  if (wanted === null) return value;
  if (value === null || value === undefined) return wanted.isValueType ? defaultValue(wanted) : null;
  if (fitsReflected(wanted, value)) return typeOf(value).isAssignableTo(wanted) ? value : convertTo(value, wanted);
  throw argumentInvalid(
    `Object of type '${fullTypeName(typeOf(value))}' cannot be converted to type '${fullTypeName(wanted)}'.`,
  );
}

/** What is thrown stands inside the exception of the call. */
export function reflected<Result>(call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    const thrown = caughtException(error);
    if (!thrown) throw error;
    throw targetInvocation(thrown);
  }
}

/** The exception of a call around what the member threw, which PowerShell may have wrapped already. */
export function targetInvocation(thrown: ExceptionObject): ClrException {
  const isWrapped = thrown.type.name === "System.Management.Automation.MethodInvocationException";
  return clrException(
    "System.Reflection.TargetInvocationException",
    "Exception has been thrown by the target of an invocation.",
    (isWrapped && thrown.innerException) || thrown,
  );
}
