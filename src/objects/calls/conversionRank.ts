import type { ClrType } from "../types/ClrType.ts";
import { takesNull } from "../types/takesNull.ts";
import { isDelegateType } from "./delegateParameters.ts";
import type { MethodSignature } from "./MethodSignature.ts";

/**
 * How good a conversion between two types is, for the choice of an overload: a greater number is a better conversion,
 * 0 none at all. A scalar given for an array costs 8.
 */
export const ConversionRank = {
  none: 0,
  unrelatedArrays: 0x0f,
  toString: 0x1f,
  custom: 0x2f,
  iConvertible: 0x3f,
  implicitCast: 0x4f,
  explicitCast: 0x5f,
  constructor: 0x6f,
  create: 0x73,
  parse: 0x7f,
  psObject: 0x8f,
  language: 0x9f,
  nullToValue: 0xaf,
  nullToRef: 0xbf,
  numericExplicit: 0xcf,
  decimalToReal: 0xd3,
  numericString: 0xdf,
  numericToChar: 0xe3,
  numericImplicit: 0xef,
  assignable: 0xff,
  stringToCharArray: 0x108,
  identity: 0x10f,
} as const;

const becomesDelegate: ReadonlySet<string> = new Set(
  ["ScriptBlock", "PSMethod"].map((name) => `System.Management.Automation.${name}`),
);
const scalarToArray = 8;
const ranks = new WeakMap<ClrType, WeakMap<ClrType, number>>();

/** `from` is the type of the argument, null for $null. */
export function conversionRank(from: ClrType | null, to: ClrType): number {
  if (from === to) return ConversionRank.identity;
  if (from === null) return rankOfNull(to);
  let known = ranks.get(from);
  if (!known) {
    known = new WeakMap();
    ranks.set(from, known);
  }
  let rank = known.get(to);
  if (rank === undefined) {
    rank = figure(from, to);
    known.set(to, rank);
  }
  return rank;
}

/** The value types for which $null stands for zero. */
function hasZero(type: ClrType): boolean {
  return isNumeric(type) || /^System\.(Boolean|Char|Management\.Automation\.SwitchParameter)$/.test(type.name);
}

/** $null goes best to a reference, then to a value type's zero; text would have to be made of it. */
function rankOfNull(to: ClrType): number {
  if (to.name === "System.String") return ConversionRank.toString;
  if (takesNull(to)) return ConversionRank.nullToRef;
  return hasZero(to) ? ConversionRank.nullToValue : ConversionRank.none;
}

function figure(from: ClrType, to: ClrType): number {
  const rank = rankOfTypes(from, to);
  // What can be asked for a value of any type is tried whatever the type is.
  return rank === ConversionRank.none && isConvertible(from) && to.kind !== "interface" && !to.isArray
    ? ConversionRank.iConvertible
    : rank;
}

function isConvertible(type: ClrType): boolean {
  return type.isEnum || /^System\.(Boolean|Char|DateTime)$/.test(type.name);
}

function rankOfTypes(from: ClrType, to: ClrType): number {
  if (from.isAssignableTo(to)) return to.isArray ? ConversionRank.assignable - 1 : ConversionRank.assignable;
  if (to.genericName === "System.Nullable`1") return conversionRank(from, to.typeArguments[0]);
  if (to.isArray) return rankToArray(from, to);
  // Everything but a custom object becomes an array, a text and a boolean where one is asked for.
  const isCustomObject = from.name === "System.Management.Automation.PSCustomObject";
  if (to.name === "System.Array") return isCustomObject ? ConversionRank.none : ConversionRank.language;
  if (isNumeric(to)) return rankToNumber(from, to);
  if (to.name === "System.Boolean") return isCustomObject ? ConversionRank.none : ConversionRank.language;
  if (to.name === "System.String") {
    if (isCustomObject) return ConversionRank.none;
    return isNumeric(from) ? ConversionRank.numericString : ConversionRank.toString;
  }
  if (to.name === "System.Management.Automation.PSObject") return ConversionRank.psObject;
  if (to.isEnum) return rankToEnum(from);
  if (to.name === "System.Char") return rankToChar(from);
  if (becomesDelegate.has(from.name) && isDelegateType(to)) return ConversionRank.language;
  if (to.name === "System.Type") return from.name === "System.String" ? ConversionRank.language : ConversionRank.none;
  if (from.isArray && to.genericName === "System.Collections.Generic.IEnumerable`1") return ConversionRank.none;
  return rankByMembers(from, to);
}

function rankToArray(from: ClrType, to: ClrType): number {
  const element = to.elementType as ClrType;
  if (from.isArray) return from.rank === to.rank ? ConversionRank.unrelatedArrays : ConversionRank.none;
  if (from.name === "System.String" && element.name === "System.Char") return ConversionRank.stringToCharArray;
  if (to.rank > 1) return ConversionRank.none;
  const rank = conversionRank(from, element);
  return rank === ConversionRank.none ? rank : rank - scalarToArray;
}

function rankToNumber(from: ClrType, to: ClrType): number {
  if (isNumeric(from)) return rankBetweenNumbers(from.name, to.name);
  switch (from.name) {
    case "System.String":
      return ConversionRank.numericString;
    case "System.Char":
      if (to.name === "System.Single" || to.name === "System.Double") return ConversionRank.language;
      return to.name === "System.Numerics.BigInteger" ? ConversionRank.none : ConversionRank.iConvertible;
    case "System.Boolean":
    case "System.DateTime":
      return to.name === "System.Numerics.BigInteger" ? ConversionRank.none : ConversionRank.iConvertible;
    case "System.Management.Automation.SwitchParameter":
      return ConversionRank.language;
    default:
      if (!from.isEnum) return rankByMembers(from, to);
      return to.name === "System.Decimal" ? ConversionRank.constructor : ConversionRank.iConvertible;
  }
}

function rankBetweenNumbers(from: string, to: string): number {
  if (widening.get(from)?.includes(to.slice(7))) return ConversionRank.numericImplicit;
  if (to === "System.Numerics.BigInteger") return ConversionRank.implicitCast;
  if (from === "System.Numerics.BigInteger") return ConversionRank.explicitCast;
  if (from === "System.Decimal" && (to === "System.Double" || to === "System.Single"))
    return ConversionRank.decimalToReal;
  return ConversionRank.numericExplicit;
}

function rankToEnum(from: ClrType): number {
  if (from.name === "System.String" || from.isArray) return ConversionRank.language - scalarToArray;
  return isNumeric(from) || from.isEnum ? ConversionRank.explicitCast : ConversionRank.none;
}

function rankToChar(from: ClrType): number {
  if (from.name === "System.String") return ConversionRank.language;
  if (isNumeric(from)) return ConversionRank.numericToChar;
  return from.isEnum ? ConversionRank.iConvertible : ConversionRank.none;
}

/** A generic collection is made of an array, or of one value that can become its element. */
function fillsSequence(from: ClrType, to: ClrType): boolean {
  if (to.typeArguments.length !== 1 || !isSequence(to)) return false;
  const [element] = to.typeArguments;
  return from.isArray || conversionRank(from, element) !== ConversionRank.none;
}

function isSequence(type: ClrType): boolean {
  for (const ancestor of type.ancestors) if (ancestor.name === "System.Collections.IEnumerable") return true;
  return false;
}

/** Static Parse(string), a constructor of one parameter, conversion operators, or properties from a dictionary. */
function rankByMembers(from: ClrType, to: ClrType): number {
  if (from.name === "System.String" && to.members.staticMethod("Parse")) return ConversionRank.parse;
  const isInterface = to.kind === "interface";
  if (!isInterface && !isDelegateType(to)) {
    for (const constructor of to.members.constructors) {
      const { parameters } = constructor.signature;
      if (parameters.length !== 1) continue;
      const parameter = to.resolveSignatureType(parameters[0].type);
      if (parameter && (from.isAssignableTo(parameter) || widensTo(from, parameter))) return ConversionRank.constructor;
    }
  }
  if (!isInterface && fillsSequence(from, to)) return ConversionRank.constructor;
  for (const [owner, name, rank] of [
    [to, "op_Implicit", ConversionRank.implicitCast],
    [from, "op_Implicit", ConversionRank.implicitCast],
    [to, "op_Explicit", ConversionRank.explicitCast],
    [from, "op_Explicit", ConversionRank.explicitCast],
  ] as const) {
    for (const { signature } of owner.members.staticMethod(name)?.overloads ?? []) {
      const source = owner.resolveSignatureType(signature.parameters[0].type);
      if (owner.resolveSignatureType(signature.returnType) === to && source && from.isAssignableTo(source)) return rank;
    }
  }
  if (!isInterface && isDictionary(from) && (to.isValueType || to.members.constructors.some(isParameterless)))
    return isNumeric(to) ? ConversionRank.none : ConversionRank.create;
  return isInterface || isDelegateType(to) ? ConversionRank.none : rankAsText(from, to);
}

/** Numbers go by way of their text, other basic types by IConvertible, which may fail when it is tried. */
function rankAsText(from: ClrType, to: ClrType): number {
  if (from.name === "System.Numerics.BigInteger") return ConversionRank.none;
  if (isNumeric(from))
    return to.members.staticMethod("Parse") || to.members.constructors.some(takesText)
      ? ConversionRank.iConvertible
      : ConversionRank.none;
  return from.name === "System.DateTime" && to.isValueType ? ConversionRank.iConvertible : ConversionRank.none;
}

function takesText({ signature: { parameters } }: { readonly signature: MethodSignature }): boolean {
  return parameters.length === 1 && /^(System\.S|s)tring$/.test(parameters[0].type);
}

function widensTo(from: ClrType, to: ClrType): boolean {
  if (from.isEnum) return to.name === "System.Int32" || to.name === "System.Int64";
  return widening.get(from.name)?.includes(to.name.slice(7)) ?? false;
}

function isParameterless(constructor: { readonly signature: { readonly parameters: readonly unknown[] } }): boolean {
  return constructor.signature.parameters.length === 0;
}

function isDictionary(type: ClrType): boolean {
  return (
    type.name === "System.Collections.Hashtable" || type.name === "System.Collections.Specialized.OrderedDictionary"
  );
}

export function isNumeric(type: ClrType): boolean {
  return widening.has(type.name);
}

/** What a number widens to without being written: C#'s implicit numeric conversions. */
const widening: ReadonlyMap<string, readonly string[]> = new Map([
  ["System.SByte", ["Int16", "Int32", "Int64", "Single", "Double", "Decimal"]],
  ["System.Byte", ["Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "Single", "Double", "Decimal"]],
  ["System.Int16", ["Int32", "Int64", "Single", "Double", "Decimal"]],
  ["System.UInt16", ["Int32", "UInt32", "Int64", "UInt64", "Single", "Double", "Decimal"]],
  ["System.Int32", ["Int64", "Single", "Double", "Decimal"]],
  ["System.UInt32", ["Int64", "UInt64", "Single", "Double", "Decimal"]],
  ["System.Int64", ["Single", "Double", "Decimal"]],
  ["System.UInt64", ["Single", "Double", "Decimal"]],
  ["System.Single", ["Double"]],
  ["System.Double", []],
  ["System.Decimal", []],
  ["System.Numerics.BigInteger", []],
]);
