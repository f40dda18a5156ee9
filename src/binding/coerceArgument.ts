import { isNumeric } from "../objects/calls/conversionRank.ts";
import { reflectedText } from "../objects/calls/genericParameterNames.ts";
import { booleanComplaint, booleanListComplaint } from "../objects/convert/booleanComplaint.ts";
import { castCause, castError, failedConversion, nullConversion } from "../objects/convert/castError.ts";
import { convertTo } from "../objects/convert/convertTo.ts";
import { requireBoolean } from "../objects/convert/requireBoolean.ts";
import { transformationException } from "../objects/convert/transformArgument.ts";
import { type ExceptionObject, newException } from "../objects/errors/ExceptionObject.ts";
import { ClrException, PSError } from "../objects/errors/PSError.ts";
import { asPSObject } from "../objects/members/asPSObject.ts";
import { enumerateCollection, itemArray } from "../objects/ops/enumerate.ts";
import { toBoolean } from "../objects/ops/toBoolean.ts";
import { cultureOf } from "../objects/text/culture/cultureOf.ts";
import { cultureText } from "../objects/text/cultureText.ts";
import { isNumber } from "../objects/text/numbers/numberDigits.ts";
import { parseDateTime, parseDateTimeOffset } from "../objects/text/time/parseDateTime.ts";
import type { ClrType } from "../objects/types/ClrType.ts";
import { takesNull } from "../objects/types/takesNull.ts";
import { typeNamesOf } from "../objects/types/typeNames.ts";
import { typeOf } from "../objects/types/typeOf.ts";
import { typeByName } from "../objects/types/typeRegistry.ts";
import { ArrayList } from "../objects/values/collections/ArrayList.ts";
import { EnumeratorObject } from "../objects/values/collections/EnumeratorObject.ts";
import { ItemCollection } from "../objects/values/collections/ItemCollection.ts";
import { ListObject } from "../objects/values/collections/ListObject.ts";
import { TypedArray } from "../objects/values/collections/TypedArray.ts";
import { BigInteger } from "../objects/values/numbers.ts";
import { PSCustomObject, unwrap } from "../objects/values/PSObject.ts";
import { PSReference } from "../objects/values/PSReference.ts";
import { ScriptBlock } from "../objects/values/ScriptBlock.ts";
import { SwitchParameter } from "../objects/values/SwitchParameter.ts";
import { DateTime } from "../objects/values/time/DateTime.ts";
import { DateTimeOffset } from "../objects/values/time/DateTimeOffset.ts";
import { type BindingErrorOptions, bindingError } from "./bindingError.ts";
import { checkMandatory } from "./checkMandatory.ts";
import type { ParameterMetadata } from "./ParameterMetadata.ts";
import { refuseNull, validateArgument } from "./validateArgument.ts";

/** How a command takes its arguments: functions convert by their type constraint, cmdlets by the binder. */
export interface CoercionStyle {
  readonly isFunction: boolean;
  readonly isAdvanced?: boolean;
  /** A cmdlet that a server offers through a function: what does not convert is refused as a function refuses it. */
  readonly isProxied?: boolean;
  /** From the pipeline: without conversion the value must be of the type already. */
  readonly allowConversion: boolean;
}

/** The argument as the parameter takes it; throws the binding error where it cannot be taken. */
export function coerceArgument(
  parameter: ParameterMetadata,
  value: unknown,
  options: BindingErrorOptions,
  style: CoercionStyle,
): unknown {
  const given = value === undefined ? null : value;
  const transformed = transform(parameter, given, options);
  if (parameter.psTypeName !== null && given !== null) checkTypeName(parameter, parameter.psTypeName, given, options);
  const converted = parameter.isUntyped ? transformed : convert(parameter, transformed, options, style);
  if (given === null && !style.isFunction && !takesNull(parameter.type)) refuseNull(parameter, options);
  validateArgument(parameter, converted, options);
  checkMandatory(parameter, given === null && !style.isFunction ? null : converted, options);
  if (given === null && !style.isFunction && isNumeric(parameter.type)) throw noNullFor(parameter, options);
  set(parameter, converted, options);
  return converted;
}

/** What the property of a cmdlet has against a value shows when it is set. */
function set(parameter: ParameterMetadata, value: unknown, options: BindingErrorOptions): void {
  try {
    parameter.setter?.(value);
  } catch (thrown) {
    throw conversionError("ParameterBindingFailed", parameter, value, thrown, options);
  }
}

/** A conversion makes 0 of $null, the property of a cmdlet does not. */
function noNullFor(parameter: ParameterMetadata, options: BindingErrorOptions): unknown {
  return conversionError("ParameterBindingFailed", parameter, null, nullConversion(parameter.type), options);
}

function checkTypeName(
  parameter: ParameterMetadata,
  wanted: string,
  value: unknown,
  options: BindingErrorOptions,
): void {
  // A parameter for several objects asks it of each.
  const objects = (parameter.type.isArray ? enumerateCollection(value) : null) ?? [value];
  const hasName = (one: unknown) =>
    one !== null && typeNamesOf(one).some((name) => name.toLowerCase() === wanted.toLowerCase());
  if ([...objects].every(hasName)) return;
  throw bindingError("MismatchedPSTypeName", [parameter.name, wanted], { ...options, parameterType: parameter.type });
}

function transform(parameter: ParameterMetadata, value: unknown, options: BindingErrorOptions): unknown {
  if (parameter.transform === null) return value;
  try {
    return parameter.transform(value);
  } catch (thrown) {
    throw conversionError("ParameterArgumentTransformationError", parameter, value, thrown, options);
  }
}

function convert(
  parameter: ParameterMetadata,
  value: unknown,
  options: BindingErrorOptions,
  style: CoercionStyle,
): unknown {
  const plain = unwrap(value);
  if (parameter.isSwitch) {
    refuseLossyConversion(parameter, plain, options, style);
    return convertSwitch(parameter, plain, options, style);
  }
  if (style.isFunction) {
    try {
      if (plain !== null || style.allowConversion) refuseNoReference(parameter, plain);
    } catch (thrown) {
      throw conversionError("ParameterArgumentTransformationError", parameter, plain, thrown, options);
    }
  }
  refuseLossyConversion(parameter, plain, options, style);
  if (plain !== null && parameter.type.name === "System.Object") return value;
  if (style.isFunction && parameter.type.name === "System.Management.Automation.PSObject") return asPSObject(value);
  if (
    plain !== null &&
    typeOf(plain).isAssignableTo(parameter.type) &&
    !(plain instanceof PSCustomObject && parameter.type.isArray)
  ) {
    return parameter.type.name === "System.String" || parameter.type.isValueType ? plain : value;
  }
  if (plain === null && takesNull(parameter.type) && !(style.isFunction && parameter.type.name === "System.String"))
    return style.isFunction ? convertNull(parameter) : null;
  try {
    const given = style.isFunction ? value : inCulture(value, parameter.type);
    if (!style.isFunction) convertAsElement(parameter.type, given);
    const converted = convertTo(given, parameter.type);
    return style.isFunction && style.allowConversion ? converted : keepNulls(converted, plain);
  } catch (thrown) {
    const id = unfitId(style);
    // What a cmdlet's property of a value type makes of $null shows when it is set.
    throw conversionError(
      !style.isFunction && plain === null ? "ParameterBindingFailed" : id,
      parameter,
      plain,
      thrown,
      options,
    );
  }
}

function unfitId({ isFunction, isProxied = false }: CoercionStyle) {
  return isFunction || isProxied ? "ParameterArgumentTransformationError" : "CannotConvertArgumentNoMessage";
}

/** One value for an array is converted as its element, and a list item by item: the error of that is the one to show. */
function convertAsElement(type: ClrType, value: unknown): void {
  const plain = unwrap(value);
  const element = type.elementType;
  if (element === null || takesAny.has(element.name) || plain === null || plain === undefined) return;
  // Its items can be taken once.
  if (plain instanceof EnumeratorObject) return;
  if (enumerateCollection(plain) === null || typeof plain === "string") convertTo(value, element);
  else if (plain instanceof ListObject) for (const item of listItems(plain)) convertTo(item, element);
}

/** Cmdlets take dates as texts of the session's culture, and texts as dates, where the language converts without a culture. */
function inCulture(value: unknown, type: ClrType): unknown {
  const text = unwrap(value);
  const plainType = type.typeArguments[0] ?? type;
  const read = typeof text === "string" ? dateReaders.get(plainType.name) : undefined;
  if (read !== undefined) return readInCulture(text as string, plainType, read);
  const isText = type.name === "System.String";
  if (!isText && type.name !== "System.String[]") return value;
  const plain = unwrap(value);
  if (Array.isArray(plain)) return isText ? value : plain.map(textInCulture);
  return textInCulture(value);
}

function textInCulture(value: unknown): unknown {
  const plain = unwrap(value);
  return plain instanceof DateTime || plain instanceof DateTimeOffset ? cultureText(value) : value;
}

const dateReaders = new Map<string, (text: string, culture: string) => unknown>([
  ["System.DateTime", parseDateTime],
  ["System.DateTimeOffset", parseDateTimeOffset],
]);

function readInCulture(text: string, type: ClrType, read: (text: string, culture: string) => unknown): unknown {
  try {
    return read(text, cultureOf(null));
  } catch (thrown) {
    if (!(thrown instanceof ClrException)) throw thrown;
    const { exception } = thrown;
    const id = "InvalidCastParseTargetInvocationWithFormatProvider";
    throw failedConversion(id, text, type, exception.message, exception);
  }
}

/** For an ArrayList parameter one value that no name stands before is a list of it, which a cast would refuse. */
export function asListArgument({ type }: ParameterMetadata, value: unknown): unknown {
  if (type.name !== "System.Collections.ArrayList") return value;
  const plain = unwrap(value);
  return plain === null || plain === undefined || enumerateCollection(plain) !== null ? value : [value];
}

/** A [ref] parameter of a function takes references only; $null passes where a place takes it as it is. */
export function refuseNoReference({ type }: Pick<ParameterMetadata, "type">, value: unknown): void {
  if (!type.genericName.startsWith("System.Management.Automation.PSReference")) return;
  if (!(value instanceof PSReference)) throw castError("", "Reference type is expected in argument.");
}

/** A string[] parameter gets the nulls of a list as they are, where a conversion makes empty texts of them. */
export function keepNulls(converted: unknown, given: unknown): unknown {
  if (!(converted instanceof TypedArray) || converted.elementType.name !== "System.String") return converted;
  const items = itemsOf(unwrap(given));
  for (let index = 0; index < items.length; index++)
    if (items[index] === null || items[index] === undefined) converted.items[index] = null;
  return converted;
}

function itemsOf(list: unknown): readonly unknown[] {
  return itemArray(list) ?? (list instanceof ItemCollection ? list.items : []);
}

/** What the language would convert and the binder does not: text to a Boolean, a list to one text. */
function refuseLossyConversion(
  parameter: ParameterMetadata,
  plain: unknown,
  options: BindingErrorOptions,
  style: CoercionStyle,
): void {
  const { type } = parameter;
  // A simple function's list takes what its elements can become.
  const isSimple = style.isFunction && !style.isAdvanced;
  const ofList = () => (isSimple ? null : booleanListComplaint(plain, type));
  const complaint = parameter.isSwitch ? null : (booleanComplaint(plain, type) ?? ofList());
  if (complaint !== null && !style.isFunction && type.genericName === "System.Nullable`1")
    throw notConvertible(plain, type, parameter, "", options);
  if (complaint !== null) throw conversionError(unfitId(style), parameter, plain, castError("", complaint), options);
  if (!style.isFunction) {
    refuseListForOne(parameter, parameter.type, plain, options);
    const { elementType } = parameter.type;
    if (elementType === null || takesAny.has(elementType.name) || style.isProxied) return;
    for (const item of listItems(plain)) refuseListForOne(parameter, elementType, unwrap(item), options);
    return;
  }
  if (!style.isAdvanced || parameter.type.name !== "System.String") return;
  if (plain === null || typeof plain !== "object" || plain instanceof ScriptBlock || plain instanceof ListObject)
    return;
  if (enumerateCollection(plain) === null) return;
  throw conversionError(
    "ParameterArgumentTransformationError",
    parameter,
    plain,
    castError("", "Cannot convert value to type System.String."),
    options,
  );
}

function refuseListForOne(
  parameter: ParameterMetadata,
  type: ClrType,
  plain: unknown,
  options: BindingErrorOptions,
): void {
  if (isListForOne(type, plain)) throw notOneValue(parameter, type, plain, options);
}

/** What a list has in it, whose items are converted one by one. */
function listItems(plain: unknown): Iterable<unknown> {
  if (Array.isArray(plain)) return plain;
  return plain instanceof ListObject || plain instanceof ArrayList ? (enumerateCollection(plain) ?? []) : [];
}

/** A list where a cmdlet's parameter takes one value. Enumerations take lists of their flags. */
function isListForOne(type: ClrType, plain: unknown): boolean {
  const isList = Array.isArray(plain) || plain instanceof TypedArray || plain instanceof ArrayList;
  if (!isList || type.isArray || type.isEnum || takesAny.has(type.name)) return false;
  if (type.genericName.startsWith("System.Management.Automation.FlagsExpression")) return false;
  if (type.name === "System.String" || type.isAssignableTo(typeByName("System.Collections.IDictionary"))) return true;
  return !type.isAssignableTo(typeByName("System.Collections.IEnumerable"));
}

const takesAny = new Set(["System.Object", "System.Management.Automation.PSObject", "System.Collections.IEnumerable"]);

function convertNull(parameter: ParameterMetadata): unknown {
  return parameter.type.name === "System.Management.Automation.ScriptBlock" ? null : convertTo(null, parameter.type);
}

function convertSwitch(
  parameter: ParameterMetadata,
  value: unknown,
  options: BindingErrorOptions,
  style: CoercionStyle,
): unknown {
  if (value instanceof SwitchParameter) return value;
  if (typeof value === "boolean") return value ? SwitchParameter.present : SwitchParameter.absent;
  const isNothing = value === null || value === undefined;
  const takesNumber = isNumber(value) && !(value instanceof BigInteger);
  if (!style.isFunction) {
    if (isNothing) return SwitchParameter.absent;
    if (!takesNumber) throw notOneValue(parameter, parameter.type, value, options);
    return toBoolean(value) ? SwitchParameter.present : SwitchParameter.absent;
  }
  try {
    requireBoolean(value, parameter.type);
    return convertTo(value, parameter.type);
  } catch (thrown) {
    throw conversionError("ParameterArgumentTransformationError", parameter, value, thrown, options);
  }
}

/** A value of a kind that the parameter never takes. */
function notOneValue(parameter: ParameterMetadata, type: ClrType, value: unknown, options: BindingErrorOptions) {
  if (parameter.isSwitch) return notConvertible(value, type, parameter, "", options);
  const inner = newException("System.NotSupportedException", notSupported);
  return notConvertible(value, type, parameter, notSupported, { ...options, inner });
}

function notConvertible(
  value: unknown,
  type: ClrType,
  { name }: ParameterMetadata,
  reason: string,
  options: BindingErrorOptions,
) {
  return bindingError("CannotConvertArgument", [typeOf(value).name, reflectedText(type), name, reason], options);
}

const notSupported = "Specified method is not supported.";

function conversionError(
  id: "ParameterArgumentTransformationError" | "CannotConvertArgumentNoMessage" | "ParameterBindingFailed",
  parameter: ParameterMetadata,
  value: unknown,
  thrown: unknown,
  options: BindingErrorOptions,
): unknown {
  if (!(thrown instanceof PSError) && !(thrown instanceof ClrException)) return thrown;
  if (thrown instanceof PSError && thrown.record.errorId === "NotModelled") return thrown;
  const text = thrown instanceof PSError ? thrown.record.message : thrown.exception.message;
  return bindingError(id, [parameter.name, text], {
    ...options,
    inner: transformed(id, thrown.exception),
    parameterName: parameter.name,
    parameterType: parameter.type,
    typeSpecified: value === null || value === undefined ? null : typeOf(value),
  });
}

/** A function's conversion is an argument transformation, whose exception stands between the binder's and the cause. */
function transformed(id: string, cause: ExceptionObject): ExceptionObject {
  if (id !== "ParameterArgumentTransformationError") return castCause(cause);
  return transformationException(cause);
}
