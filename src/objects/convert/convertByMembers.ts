import { exporterOf, importerOf } from "../calls/marshal.ts";
import { caughtException } from "../errors/thrownException.ts";
import type { MethodOverload } from "../members/TypeMembers.ts";
import type { ClrType } from "../types/ClrType.ts";
import { constructorsOf } from "../types/framework/exceptionConstructors.ts";
import { typeOf } from "../types/typeOf.ts";
import { typeByName } from "../types/typeRegistry.ts";
import { fullTypeName } from "../types/typeText.ts";
import { Dictionary } from "../values/collections/Dictionary.ts";
import { DBNull } from "../values/DBNull.ts";
import { EnumValue } from "../values/EnumValue.ts";
import { Char, Decimal, Double, Single } from "../values/numbers.ts";
import { PSCustomObject } from "../values/PSObject.ts";
import { CultureInfo } from "../values/time/CultureInfo.ts";
import { DateTime } from "../values/time/DateTime.ts";
import { failedConversion, noConversion } from "./castError.ts";
import { toDouble } from "./convertNumber.ts";
import { createFrom } from "./createFrom.ts";
import { numberAsText } from "./numberAsText.ts";
import { numericTypeName } from "./numericTargets.ts";

/**
 * What the members of the two types offer: Parse for strings, a constructor of one parameter, conversion operators,
 * properties from a dictionary. Numbers that find nothing try again as text.
 */
export function convertByMembers(
  value: unknown,
  type: ClrType,
  convert: (value: unknown, type: ClrType) => unknown,
): unknown {
  const from = typeOf(value);
  if (type.name === "System.Enum" && (typeof value === "string" || numberAsText(value) !== null)) {
    const reason =
      "Late bound operations cannot be performed on types or methods for which ContainsGenericParameters is true.";
    throw failedConversion("InvalidCastParseException", value, type, reason);
  }
  const offered = byParse(value, type) ?? byConstructor(value, from, type) ?? byOperator(value, from, type);
  if (offered) return offered.value;
  if (value instanceof Dictionary || value instanceof PSCustomObject) {
    const created = createFrom(value, type, convert);
    if (created) return created.value;
  }
  const text = numberAsText(value);
  if (text !== null) {
    const again =
      byParse(text, type) ?? byConstructor(text, typeOf(text), type) ?? byOperator(text, typeOf(text), type);
    if (again) return again.value;
  }
  if (isConvertibleOnly(value)) {
    throw failedConversion("InvalidCastIConvertible", value, type, invalidCast(value, from, type));
  }
  throw noConversion(value, type);
}

/** IConvertible is tried last and fails with a text of its own for these. */
function isConvertibleOnly(value: unknown): boolean {
  return (
    typeof value === "boolean" ||
    value instanceof Char ||
    value instanceof DateTime ||
    value instanceof EnumValue ||
    value instanceof DBNull
  );
}

function invalidCast(value: unknown, from: ClrType, type: ClrType): string {
  const isShort = shortNames.has(type.name);
  if (isShort && value instanceof DBNull) return "Object cannot be cast from DBNull to other types.";
  return isShort
    ? `Invalid cast from '${from.shortName}' to '${type.shortName}'.`
    : `Invalid cast from '${fullTypeName(from)}' to '${fullTypeName(type)}'.`;
}

const shortNames = new Set(
  [
    "Boolean",
    "Char",
    "SByte",
    "Byte",
    "Int16",
    "UInt16",
    "Int32",
    "UInt32",
    "Int64",
    "UInt64",
    "Single",
    "Double",
    "Decimal",
    "DateTime",
  ].map((name) => `System.${name}`),
);

interface Offered {
  readonly value: unknown;
}

function byParse(value: unknown, type: ClrType): Offered | null {
  if (typeof value !== "string") return null;
  const overloads = type.members.staticMethod("Parse")?.overloads ?? [];
  const taking = (...types: string[]) =>
    overloads.find(
      ({ signature: { parameters } }) =>
        parameters.length === types.length && types.every((one, at) => parameters[at].type === one),
    );
  const withProvider = taking("string", "System.IFormatProvider");
  const plain = taking("string");
  const usable = withProvider?.code ? withProvider : plain;
  if (!usable?.code) return null;
  const id =
    usable === withProvider ? "InvalidCastParseTargetInvocationWithFormatProvider" : "InvalidCastParseTargetInvocation";
  return call(usable, usable === withProvider ? [value, CultureInfo.invariant] : [value], value, type, id);
}

function call(overload: MethodOverload, args: unknown[], value: unknown, type: ClrType, id: string): Offered {
  try {
    const made = (overload.code as (...args: unknown[]) => unknown).apply(type, args);
    const exporter = exporterOf(type);
    return { value: exporter ? exporter(made) : made };
  } catch (error) {
    const exception = caughtException(error);
    if (!exception) throw error;
    throw failedConversion(id, value, type, exception.message, exception);
  }
}

/** Types that PowerShell converts texts to by code of its own. */
const ownErrorIds: ReadonlyMap<string, string> = new Map([
  ["System.Management.ManagementObject", "InvalidCastToWMI"],
  ["System.Management.ManagementClass", "InvalidCastToWMIClass"],
  ["System.Management.ManagementObjectSearcher", "InvalidCastToWMISearcher"],
]);

function byConstructor(value: unknown, from: ClrType, type: ClrType): Offered | null {
  if (type.kind === "interface" || type.definition?.isAbstract || type.isEnum) return null;
  if (typeof value === "string" && type.name === "System.String") return null;
  const overloads = constructorsOf(type);
  const chosen = constructorFor(value, from, type, overloads);
  if (chosen) {
    const importer = importerOf(chosen.parameter);
    const errorId = ownErrorIds.get(type.name) ?? "InvalidCastConstructorException";
    return call(chosen.overload, [importer ? importer(chosen.given) : chosen.given], value, type, errorId);
  }
  const untyped = isOfScript(type) && !(value instanceof Dictionary) ? overloads.find(takesAnything) : undefined;
  return untyped ? call(untyped, [value], value, type, "InvalidCastConstructorException") : null;
}

interface Chosen {
  readonly overload: MethodOverload;
  readonly parameter: ClrType;
  readonly given: unknown;
}

/** The first constructor that takes the value as it is or as a wider integer, else one that takes it as a real number. */
function constructorFor(
  value: unknown,
  from: ClrType,
  type: ClrType,
  overloads: readonly MethodOverload[],
): Chosen | null {
  let real: Chosen | null = null;
  for (const overload of overloads) {
    const { parameters } = overload.signature;
    if (parameters.length !== 1 || !overload.code) continue;
    const parameter = type.resolveSignatureType(parameters[0].type);
    if (!parameter || (numberAsText(value) !== null && isCollection(type))) continue;
    const given = argumentFor(value, from, parameter);
    if (given !== undefined) return { overload, parameter, given };
    const widened = realFor(value, parameter);
    if (widened !== undefined && real?.parameter.name !== "System.Single")
      real = { overload, parameter, given: widened };
  }
  return real;
}

/** A number as the Single or Double that a parameter takes: integers and Single widen to them, Decimal does not. */
function realFor(value: unknown, parameter: ClrType): unknown {
  const name = numericTypeName(value);
  if (name === undefined || value instanceof Decimal || value instanceof Double) return undefined;
  if (parameter.name === "System.Double") return new Double(toDouble(value));
  return parameter.name === "System.Single" && !(value instanceof Single) ? new Single(toDouble(value)) : undefined;
}

/** A class of a script. */
function isOfScript(type: ClrType): boolean {
  return !type.definition && !type.metadata;
}

function takesAnything({ signature: { parameters }, code }: MethodOverload): boolean {
  return code !== null && parameters.length === 1 && parameters[0].type === "System.Object";
}

/** A number is no capacity: only characters and enumerations slip through. */
function isCollection(type: ClrType): boolean {
  return type.isAssignableTo(typeByName("System.Collections.ICollection"));
}

/** The value as an argument of that type without a conversion that could fail, or undefined. */
function argumentFor(value: unknown, from: ClrType, parameter: ClrType): unknown {
  if (from.isAssignableTo(parameter))
    return parameter.name === "System.Object" && !from.isAssignableTo(typeByName("System.Collections.IDictionary"))
      ? undefined
      : value;
  const integer = smallInteger(value);
  if (integer === null) return undefined;
  if (parameter.name === "System.Int32" && integer === BigInt.asIntN(32, integer) && !(typeof value === "bigint"))
    return Number(integer);
  return parameter.name === "System.Int64" ? integer : undefined;
}

/** Integers that widen to Int64 as they are: characters and enumerations too, UInt64 not. */
function smallInteger(value: unknown): bigint | null {
  if (value instanceof EnumValue) return value.value;
  if (value instanceof Char) return BigInt(value.code);
  const name = numericTypeName(value);
  if (name === undefined || !widening.has(name)) return null;
  return BigInt((typeof value === "object" ? (value as { value: number }).value : value) as number | bigint);
}

const widening = new Set(
  ["Int32", "Int64", "Byte", "SByte", "Int16", "UInt16", "UInt32"].map((name) => `System.${name}`),
);

function byOperator(value: unknown, from: ClrType, type: ClrType): Offered | null {
  for (const name of ["op_Implicit", "op_Explicit"]) {
    for (const owner of [type, from]) {
      for (const overload of owner.members.staticMethod(name)?.overloads ?? []) {
        if (!overload.code || owner.resolveSignatureType(overload.signature.returnType) !== type) continue;
        const parameter = owner.resolveSignatureType(overload.signature.parameters[0].type);
        if (!parameter || !from.isAssignableTo(parameter)) continue;
        const importer = importerOf(parameter);
        return call(
          overload,
          [importer ? importer(value) : value],
          value,
          type,
          `InvalidCastTargetInvocationException${name}`,
        );
      }
    }
  }
  return null;
}
