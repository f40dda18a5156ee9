import { checkTextLength, largeText } from "../../base/budget.ts";
import { castCause, noConversion } from "../convert/castError.ts";
import { convertTo } from "../convert/convertTo.ts";
import { argumentNull } from "../errors/argumentChecks.ts";
import type { ExceptionObject } from "../errors/ExceptionObject.ts";
import { ClrException, PSError, psError } from "../errors/PSError.ts";
import { notModelled, runtimeError } from "../errors/runtimeError.ts";
import { thrownException } from "../errors/thrownException.ts";
import type { MethodCode, MethodOverload } from "../members/TypeMembers.ts";
import { cultureText } from "../text/cultureText.ts";
import type { ClrType } from "../types/ClrType.ts";
import { typeOf } from "../types/typeOf.ts";
import { arrayTypeOf } from "../types/typeRegistry.ts";
import { unwrap } from "../values/PSObject.ts";
import { PSReference } from "../values/PSReference.ts";
import { defaultArgument } from "./defaultArgument.ts";
import { importerOf, type Marshaller } from "./marshal.ts";
import type { OverloadPlan, ParameterPlan } from "./overloadPlan.ts";
import type { SelectedOverload } from "./selectOverload.ts";

/** How errors name the call and its arguments. */
export interface CallNaming {
  /** "Substring", or ".ctor". */
  readonly name: string;
  /** Name in conversion errors where it differs: "new" or, for New-Object, the type's short name. */
  readonly conversionName?: string;
  /** True: arguments are numbered instead of named in conversion errors. */
  readonly numbersArguments?: boolean;
  /** True: what the constructor of a script class raises is not wrapped. */
  readonly passesConstructors?: boolean;
}

/** Calls an overload: converts the arguments, runs the code, gives a model value; exceptions are wrapped. */
export function callOverload(
  selected: SelectedOverload,
  self: unknown,
  args: readonly unknown[],
  naming: CallNaming,
): unknown {
  const prepared = prepareArguments(selected, args, naming);
  const result = runCode(selected.plan, self, prepared, args.length, naming);
  return selected.plan.exportValue ? selected.plan.exportValue(result) : result;
}

/** Runs the code of an overload with arguments that already crossed the border. */
export function runCode(
  plan: OverloadPlan,
  self: unknown,
  prepared: unknown[],
  count: number,
  naming: CallNaming,
): unknown {
  const { overload } = plan;
  const code = requireCode(overload);
  if (typeof self === "string" && self.length > largeText) checkTextLength(self.length);
  for (const value of prepared)
    if (typeof value === "string" && value.length > largeText) checkTextLength(value.length);
  try {
    if (overload.signature.isStatic || self === undefined) return code.apply(overload.declaringType, prepared);
    return code(self, ...prepared);
  } catch (error) {
    if (naming.passesConstructors && error instanceof PSError && error.marks.includes("leavesConstructor")) throw error;
    throw wrapInvocation(refusedNull(error, plan, prepared) ?? error, naming.name, count);
  }
}

/** Most members take no null and need not say so one by one: what fails on null is .NET's exception for that argument. */
export function refusedNull(error: unknown, plan: OverloadPlan, prepared: readonly unknown[]): unknown {
  if (!(error instanceof TypeError)) return null;
  const index = prepared.findIndex((value) => value === null || value === undefined);
  const parameter = plan.parameters[index];
  return parameter ? argumentNull(parameter.signature.name) : null;
}

export function requireCode(overload: MethodOverload): MethodCode {
  if (!overload.code) throw notModelled(describeOverload(overload));
  return overload.code;
}

function describeOverload({ declaringType, signature }: MethodOverload): string {
  const name = signature.name === "" ? "new" : signature.name;
  return `[${declaringType.name}]${signature.isStatic || name === "new" ? "::" : "."}${name}(${signature.parameters.map((parameter) => parameter.type).join(", ")})`;
}

/** The MethodInvocationException around what a member threw; anything else comes back as it is. */
export function wrapInvocation(error: unknown, name: string, count: number): unknown {
  const thrown = thrownException(error);
  if (!thrown) return error;
  // What reflection wraps is unwrapped before it is told.
  const isReflected = thrown.type.name === "System.Reflection.TargetInvocationException";
  const inner = (isReflected && thrown.innerException) || thrown;
  return psError(inner.type.shortName, "NotSpecified", exceptionCalling(name, count, inner), {
    exception: "System.Management.Automation.MethodInvocationException",
    inner,
  });
}

export function exceptionCalling(name: string, count: number, { message }: ExceptionObject): string {
  return `Exception calling "${name}" with "${count}" argument(s): "${message}"`;
}

export function prepareArguments(selected: SelectedOverload, args: readonly unknown[], naming: CallNaming): unknown[] {
  const { plan, isExpanded } = selected;
  const fixed = isExpanded ? plan.parameters.length - 1 : Math.min(args.length, plan.parameters.length);
  const prepared: unknown[] = [];
  for (let index = 0; index < fixed; index++) {
    if (index < args.length)
      prepared.push(prepareArgument(given(selected, args, index), plan.parameters[index], index, naming, args.length));
    else prepared.push(defaultArgument(plan.parameters[index]));
  }
  if (isExpanded) {
    const element = plan.paramsElement as ParameterPlan;
    const rest: unknown[] = [];
    for (let index = fixed; index < args.length; index++)
      rest.push(convertArgument(given(selected, args, index), element.type, element, index, naming));
    prepared.push(rest);
  } else {
    for (let index = fixed; index < plan.parameters.length; index++)
      prepared.push(defaultArgument(plan.parameters[index]));
  }
  return prepared;
}

/** The argument, as the array that it has to be where types were inferred. */
function given({ arrays }: SelectedOverload, args: readonly unknown[], index: number): unknown {
  const array = arrays?.[index];
  return array && !(args[index] instanceof PSReference) ? convertTo(args[index], array) : args[index];
}

function prepareArgument(
  arg: unknown,
  parameter: ParameterPlan,
  index: number,
  naming: CallNaming,
  count: number,
): unknown {
  if (parameter.signature.isRef) {
    if (!(arg instanceof PSReference)) throw runtimeError("NonRefArgumentToRefParameterMsg", [String(index + 1)]);
    checkReference(arg, parameter.type, naming.name, count);
    return arg;
  }
  if (arg instanceof PSReference && parameter.type?.name !== "System.Object" && parameter.type !== arg.clrType) {
    throw runtimeError("RefArgumentToNonRefParameterMsg", [String(index + 1)]);
  }
  const value = convertArgument(arg, parameter.type, parameter, index, naming);
  return parameter.importValue ? parameter.importValue(value) : value;
}

/** What a reference holds is converted to the parameter's type, although the method only sets it. */
function checkReference(reference: PSReference, type: ClrType | null, name: string, count: number): void {
  if (type === null || type.name === "System.Object") return;
  const { value } = reference;
  if (value !== null && value !== undefined && typeOf(value) === type) return;
  try {
    convertTo(value, type);
  } catch (error) {
    const inner = thrownException(error);
    throw inner?.innerException ? wrapInvocation(new ClrException(inner.innerException), name, count) : error;
  }
}

/** The argument as a model value of the parameter's type. */
function convertArgument(
  arg: unknown,
  type: ClrType | null,
  parameter: ParameterPlan,
  index: number,
  naming: CallNaming,
): unknown {
  if (arg === undefined) return convertArgument(null, type, parameter, index, naming);
  if (type === null || type.name === "System.Object") return unwrap(arg);
  if (type.name === "System.Management.Automation.PSObject") return arg;
  if (arg !== null && typeOf(arg).isAssignableTo(type)) return unwrap(arg);
  try {
    if (type.kind === "interface" && arg !== null) throw noConversion(unwrap(arg), type);
    return convertTo(arg, type);
  } catch (error) {
    const inner = thrownException(error);
    if (!inner) throw error;
    const label = naming.numbersArguments ? String(index) : parameter.signature.name;
    const shown = [
      label,
      arg !== null && typeOf(arg).isArray ? typeOf(arg).name : cultureText(arg),
      naming.conversionName ?? naming.name,
      type.name,
      inner.message,
    ];
    throw runtimeError("MethodArgumentConversionInvalidCastArgument", shown, { inner: castCause(inner) });
  }
}

/**
 * For call sites: what turns an argument of a known type into what the code expects; null where nothing has to be
 * done, undefined where only the general way works.
 */
export function directMarshaller(from: ClrType | null, parameter: ParameterPlan): Marshaller | null | undefined {
  const { type, signature } = parameter;
  if (signature.isRef || from === null) return undefined;
  if (type === null || type.name === "System.Object") return unwrap;
  if (type.name === "System.Management.Automation.PSObject") return null;
  if (from !== type && !from.isAssignableTo(type)) return undefined;
  const importer = parameter.importValue ?? (signature.isParams ? importerOf(arrayTypeOf(type, 1)) : null);
  if (from.isValueType || from.name === "System.String") return importer ? (value) => importer(unwrap(value)) : unwrap;
  return importer;
}
