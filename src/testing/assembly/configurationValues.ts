import { ExceptionObject } from "../../objects/errors/ExceptionObject.ts";
import { ClrException } from "../../objects/errors/PSError.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { PathInfo } from "../../objects/values/shell/PathInfo.ts";
import type { AssemblySection } from "./AssemblyConfiguration.ts";
import { type AssemblyOption, valueTypeOf } from "./AssemblyOption.ts";

/** What a dictionary gives for the parts of a configuration: 5 passes over values that do not fit, 6 refuses them. */
export interface ConfigurationValues {
  /** The value of an option ("Run.Exit"); undefined where the dictionary gives none. */
  optionValue(path: string, option: AssemblyOption, given: unknown): unknown;
  /** A section for which something else than a dictionary was given. */
  noDictionary(section: AssemblySection, given: unknown): void;
}

export function configurationValues(version: string): ConfigurationValues {
  const refuse = version.startsWith("5.") ? () => undefined : refusal;
  return {
    optionValue(path, option, given) {
      const value = unwrap(given);
      if (value === null) return undefined;
      const own = valueTypeOf(option.type);
      const fitting = own && (own.isArray ? fittingList(own.elementType as ClrType, value) : fittingOne(own, value));
      return fitting ?? refuse(option.type, `${path} expects ${wanted(own)}, but got ${described(value)}.`);
    },
    noDictionary(section, given) {
      refuse(section.type, `${section.name} expects a dictionary of options, but got ${described(given)}.`);
    },
  };
}

function refusal(type: ClrType, message: string): never {
  const exception = type.resolveSignatureType("Pester.ConfigurationValueException") as ClrType;
  throw new ClrException(new ExceptionObject(exception, message));
}

function wanted(type: ClrType | null): string {
  if (type?.isArray) return `an array of ${pluralNames[type.elementType?.shortName ?? ""]}`;
  return singleNames[type?.shortName ?? ""];
}

const singleNames: Readonly<Record<string, string>> = {
  Boolean: "a bool",
  String: "a string",
  Decimal: "a decimal",
  Int32: "an int",
};
const pluralNames: Readonly<Record<string, string>> = {
  String: "strings",
  ScriptBlock: "scriptblocks",
  ContainerInfo: "containers",
};

/** "the string 'x'" of what has a short text, "a FileInfo" of all else. */
function described(value: unknown): string {
  const type = typeOf(value);
  const keyword = { "System.String": "string", "System.Int32": "int", "System.Boolean": "bool" }[type.name];
  const isShort = keyword !== undefined || shortValues.has(type.name);
  return isShort ? `the ${keyword ?? type.shortName} '${toText(value)}'` : `a ${type.shortName}`;
}

/** Int64 and Double were seen; the other numbers are inferred. */
const shortValues = new Set(
  ["Int64", "Double", "Single", "Decimal", "Byte", "Int16", "UInt16", "UInt32", "UInt64"].map(
    (name) => `System.${name}`,
  ),
);

/** The value where an option of the type takes it; numbers widen to a decimal as in an assignment of C#, Int64 not. */
function fittingOne(type: ClrType, value: unknown): unknown {
  const given = typeOf(value);
  if (given === type) return value;
  return type.name === "System.Decimal" && /^System\.(Int32|Double)$/.test(given.name) ? value : undefined;
}

/** One fitting value, or a list; what does not fit in a list becomes null. */
function fittingList(element: ClrType, value: unknown): unknown {
  const isFitting = (one: unknown) => one !== null && typeOf(one).isAssignableTo(element);
  if (isFitting(value)) return [value];
  if (value instanceof PathInfo && element.name === "System.String") return [value.path];
  const items = value instanceof Dictionary ? null : enumerateCollection(value);
  if (!items) return undefined;
  return [...items].map(unwrap).map((item) => (isFitting(item) ? item : null));
}
