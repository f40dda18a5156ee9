import { convertTo } from "../../../../src/objects/convert/convertTo.ts";
import { ClrType } from "../../../../src/objects/types/ClrType.ts";
import { TypeDefinition } from "../../../../src/objects/types/TypeDefinition.ts";
import { typeByName, typeByNameOrNull } from "../../../../src/objects/types/typeRegistry.ts";
import { Double } from "../../../../src/objects/values/numbers.ts";
import { ScriptObject } from "../../../../src/objects/values/ScriptObject.ts";
import type { ConstantValue, CSharpClass, CSharpConstant, CSharpEnum, CSharpType } from "./CSharpReader.ts";

/** The types that C# source makes; null where a constant is of a type that is not emulated. */
export function addedType(type: CSharpType): ClrType | null {
  return type.kind === "enum" ? enumType(type) : classType(type);
}

function enumType({ name, isFlags, valueType, values }: CSharpEnum): ClrType | null {
  const underlying = typeOfCSharp(valueType);
  if (underlying === null) return null;
  return new ClrType({
    name,
    kind: "enum",
    base: () => typeByName("System.Enum"),
    interfaces: () => typeByName("System.DayOfWeek").interfaces,
    enumValues: new Map([...values].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0))),
    isFlags,
    underlyingTypeName: underlying.name,
  });
}

function classType({ name, kind, isStatic, constants }: CSharpClass): ClrType | null {
  const types = constants.map(({ type }) => typeOfCSharp(type));
  if (types.includes(null)) return null;
  const base = kind === "class" ? "System.Object" : "System.ValueType";
  const definition = new TypeDefinition(name, {
    kind,
    base,
    ...(isStatic
      ? {}
      : {
          constructors: {
            "()": function (this: ClrType) {
              return new ScriptObject(this);
            },
          },
        }),
    staticProperties: Object.fromEntries(
      constants.map((constant, index) => [
        `static ${types[index]?.name} ${constant.name}`,
        () => valueOf(constant, types[index] as ClrType),
      ]),
    ),
  });
  return new ClrType({
    name,
    kind,
    definition,
    base: () => typeByName(base),
    interfaces: () => [],
  });
}

function valueOf({ value }: CSharpConstant, type: ClrType): unknown {
  if (type.name === "System.Char" && typeof value === "bigint")
    return convertTo(String.fromCharCode(Number(value)), type);
  return convertTo(modelled(value), type);
}

function modelled(value: ConstantValue): unknown {
  return typeof value === "number" ? new Double(value) : value;
}

const keywords: Readonly<Record<string, string>> = {
  bool: "Boolean",
  byte: "Byte",
  sbyte: "SByte",
  short: "Int16",
  ushort: "UInt16",
  int: "Int32",
  uint: "UInt32",
  long: "Int64",
  ulong: "UInt64",
  float: "Single",
  double: "Double",
  decimal: "Decimal",
  char: "Char",
  string: "String",
};

function typeOfCSharp(name: string): ClrType | null {
  const known = keywords[name];
  if (known !== undefined) return typeByName(`System.${known}`);
  const plain = name.replace(/^System\./, "");
  return Object.values(keywords).includes(plain) ? typeByNameOrNull(`System.${plain}`) : null;
}
