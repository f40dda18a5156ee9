import { parseMethodSignature } from "../../calls/MethodSignature.ts";
import { ExceptionObject } from "../../errors/ExceptionObject.ts";
import type { MethodOverload } from "../../members/TypeMembers.ts";
import { newLine } from "../../text/newLine.ts";
import { valueText } from "../../text/valueText.ts";
import { withArgumentName } from "../../values/clrText.ts";
import type { ClrType } from "../ClrType.ts";
import { typeByName } from "../typeRegistry.ts";
import { cmdletConstructors, isCmdletClass } from "./cmdletConstructors.ts";
import { defaultExceptionMessage } from "./defaultExceptionMessage.ts";

const made = new WeakMap<ClrType, readonly MethodOverload[]>();

/** The constructors of any type. */
export function constructorsOf(type: ClrType): readonly MethodOverload[] {
  if (type.ancestors.has(typeByName("System.Exception"))) return exceptionConstructors(type);
  return isCmdletClass(type) ? cmdletConstructors(type) : type.members.constructors;
}

/**
 * Constructors of an exception type: those its definition has, and for the rest what all share: a message, an inner
 * exception, and the name of a parameter where the signature has one.
 */
export function exceptionConstructors(type: ClrType): readonly MethodOverload[] {
  let found = made.get(type);
  if (!found) {
    const known = type.members.constructors;
    const all = known.length > 0 ? known : inheritedForm(type);
    found = all.map((overload) => (overload.code ? overload : { ...overload, code: codeFor(type, overload) }));
    made.set(type, found);
  }
  return found;
}

/** Types that the metadata does not have take what every exception takes. */
function inheritedForm(type: ClrType): readonly MethodOverload[] {
  return ["()", "(string message)", "(string message, System.Exception innerException)"].map((text) => ({
    signature: parseMethodSignature(text),
    code: null,
    declaringType: type,
  }));
}

function codeFor(type: ClrType, overload: MethodOverload): MethodOverload["code"] {
  const names = overload.signature.parameters.map((parameter) => parameter.name);
  if (names.some((name) => !/^(message|inner|innerException|paramName|fileName|actualValue|objectName)$/.test(name)))
    return null;
  return (...args) => {
    const value = (name: RegExp) => args[names.findIndex((one) => name.test(one))];
    const parameter = (value(/^paramName$/) ?? null) as string | null;
    const message = (value(/^message$/) ?? null) as string | null;
    const isValue = names.includes("actualValue");
    const actual =
      isValue && value(/^actualValue$/) !== null
        ? `${newLine()}Actual value was ${valueText(value(/^actualValue$/))}.`
        : "";
    const object = (value(/^objectName$/) ?? null) as string | null;
    const name = object ? `${newLine()}Object name: '${object}'.` : "";
    const exception = new ExceptionObject(
      type,
      textOf(type, message, parameter) + actual + name,
      (value(/^inner/) ?? null) as ExceptionObject | null,
    );
    exception.isWithoutMessage = message === null;
    if (parameter !== null) exception.details.set("ParamName", parameter);
    if (isValue) exception.details.set("ActualValue", value(/^actualValue$/));
    if (object !== null) exception.details.set("ObjectName", object);
    const file = value(/^fileName$/);
    if (file !== undefined) exception.details.set("FileName", file);
    return exception;
  };
}

const bare = new Set(
  ["PSArgumentException", "PSArgumentNullException"].map((name) => `System.Management.Automation.${name}`),
);

function textOf(type: ClrType, message: string | null, parameter: string | null): string {
  const text = message ?? defaultExceptionMessage(type);
  // PowerShell's own say no more than they were given.
  if (message !== null && bare.has(type.name)) return message;
  return parameter ? withArgumentName(text, parameter) : text;
}
