import { importerOfSignature } from "../calls/marshal.ts";
import { readOnlyProperty } from "../errors/readOnlyProperty.ts";
import { thrownException } from "../errors/thrownException.ts";
import type { PropertyMember } from "../members/TypeMembers.ts";
import { toText } from "../ops/toText.ts";
import type { ClrType } from "../types/ClrType.ts";
import { defaultValue } from "../types/defaultValue.ts";
import { constructorsOf } from "../types/framework/exceptionConstructors.ts";
import { isPrimitive } from "../types/isPrimitive.ts";
import { fullTypeName } from "../types/typeText.ts";
import { Dictionary } from "../values/collections/Dictionary.ts";
import { EnumValue } from "../values/EnumValue.ts";
import type { PSCustomObject } from "../values/PSObject.ts";
import { castError, failedConversion, noConversion } from "./castError.ts";

/** A new object of the type with its properties set from a dictionary's entries or a custom object's properties. */
type Convert = (value: unknown, type: ClrType) => unknown;

export function createFrom(
  source: Dictionary | PSCustomObject,
  type: ClrType,
  convert: Convert,
): { readonly value: unknown } | null {
  const make = creator(type);
  if (!make || (!(source instanceof Dictionary) && !takesElement(type))) return null;
  const made = created(make, source, type);
  for (const [name, value] of entriesOf(source)) {
    const property = type.members.property(name);
    if (!property?.set) {
      if (!(source instanceof Dictionary))
        throw failedConversion(
          "InvalidCastConstructorException",
          source,
          type,
          noConversion(source, type).exception.message,
        );
      throw property && !property.signature.hasSetter
        ? readOnly(property.signature.name, type)
        : noSuchProperty(name, type);
    }
    setProperty(made, source, property, value, type, convert);
  }
  return { value: made };
}

/** A list is not made from an object that could not become its element either. */
function takesElement(type: ClrType): boolean {
  return (
    type.typeArguments.length !== 1 ||
    type.typeArguments[0].name === "System.Object" ||
    creator(type.typeArguments[0]) !== null
  );
}

function created(make: () => unknown, source: Dictionary | PSCustomObject, type: ClrType): unknown {
  try {
    return make();
  } catch (error) {
    const exception = thrownException(error);
    if (!exception) throw error;
    throw failedConversion("InvalidCastConstructorException", source, type, exception.message, exception);
  }
}

function creator(type: ClrType): (() => unknown) | null {
  if (type.isEnum) return () => EnumValue.of(type, 0);
  if (type.kind === "interface" || type.definition?.isAbstract || isPrimitive(type)) return null;
  const empty = constructorsOf(type).find(({ signature }) => signature.parameters.length === 0);
  if (empty?.code) return () => empty.code?.call(type);
  return type.isValueType ? () => defaultValue(type) : null;
}

function* entriesOf(source: Dictionary | PSCustomObject): Generator<readonly [string, unknown]> {
  if (source instanceof Dictionary) for (const { key, value } of source.entries()) yield [toText(key), value];
  else for (const name of source.extended.shape.names) yield [name, source.extended.slot(name)];
}

function setProperty(
  target: unknown,
  source: Dictionary | PSCustomObject,
  property: PropertyMember,
  value: unknown,
  type: ClrType,
  convert: Convert,
): void {
  const propertyType = type.resolveSignatureType(property.signature.type);
  try {
    const converted = propertyType ? convert(value, propertyType) : value;
    const importer = importerOfSignature(type, property.signature.type);
    property.set?.(target, importer ? importer(converted) : converted);
  } catch (error) {
    const exception = thrownException(error);
    if (!exception) throw error;
    if (!(source instanceof Dictionary))
      throw failedConversion("InvalidCastConstructorException", source, type, exception.message);
    throw castError(
      "ObjectCreationError",
      `Cannot create object of type "${type.name}". ${exception.message}`,
      exception,
    );
  }
}

function readOnly(name: string, type: ClrType): unknown {
  const { exception } = readOnlyProperty(name);
  return castError(
    "ObjectCreationError",
    `Cannot create object of type "${type.name}". ${exception.message}`,
    exception,
  );
}

function noSuchProperty(name: string, type: ClrType): unknown {
  const settable = [...type.members.properties.values()].filter(
    (property) => !property.isHidden && (property.set || property.signature.hasSetter),
  );
  const list = settable.map(({ signature }) => {
    const propertyType = type.resolveSignatureType(signature.type);
    return `[${signature.name} <${propertyType ? fullTypeName(propertyType) : signature.type}>]`;
  });
  const available =
    list.length === 0 ? "There is no settable property available." : `The settable properties are: ${list.join(", ")}.`;
  return castError(
    "ObjectCreationError",
    `Cannot create object of type "${type.name}". The property '${name}' was not found for the '${fullTypeName(type)}' object. ${available}`,
  );
}
