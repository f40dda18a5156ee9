import { ExceptionObject } from "../../objects/errors/ExceptionObject.ts";
import { ClrException } from "../../objects/errors/PSError.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { PSCustomObject, unwrap } from "../../objects/values/PSObject.ts";
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
      if (given === null) return undefined;
      const value = given === undefined ? nothing : unwrap(given);
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
  const { name, shortName } = typeOf(value);
  const word = keywords[name] ?? shortName;
  return shortValues.has(name) ? `the ${word} '${toText(value)}'` : `a ${word}`;
}

const keywords: Readonly<Record<string, string>> = {
  "System.String": "string",
  "System.Int32": "int",
  "System.Boolean": "bool",
  "System.Collections.Hashtable": "hashtable",
  "System.Management.Automation.ScriptBlock": "scriptblock",
};

/** Of the numbers Int32, Int64 and Double were seen; the others are inferred. */
const shortValues = new Set(
  [
    "String",
    "Boolean",
    "Int32",
    "Int64",
    "Double",
    "Single",
    "Decimal",
    "Byte",
    "Int16",
    "UInt16",
    "UInt32",
    "UInt64",
  ].map((name) => `System.${name}`),
);

/** What a pipeline without output is to the assembly. */
const nothing = new PSCustomObject();

/**
 * A value as options of text take it: what a cmdlet wrote is an object of the shell to the assembly, and its text is
 * taken (so a path, a file); what a script spells out is itself.
 */
function asText(value: unknown): unknown {
  if (value === nothing) return "";
  return value !== null && isOfShell(value) ? toText(value) : value;
}

/** Whether only a cmdlet makes the like of it: no text, number, list, dictionary, block or container. */
function isOfShell(value: unknown): boolean {
  if (value instanceof PathInfo || value instanceof PSCustomObject) return true;
  return typeOf(value).isAssignableTo(fileSystemInfo());
}

const fileSystemInfo = lazyType("System.IO.FileSystemInfo");

/** The value where an option of the type takes it; numbers widen to a decimal as in an assignment of C#, Int64 not. */
function fittingOne(type: ClrType, wanted: unknown): unknown {
  const value = type.name === "System.String" ? asText(wanted) : wanted;
  const given = typeOf(value);
  if (given === type) return value;
  return type.name === "System.Decimal" && /^System\.(Int32|Double)$/.test(given.name) ? value : undefined;
}

/** One fitting value, or a list; what does not fit in a list becomes null. */
function fittingList(element: ClrType, given: unknown): unknown {
  const own = (one: unknown) => (element.name === "System.String" ? asText(one) : one);
  const value = own(given);
  const isFitting = (one: unknown) => one !== null && typeOf(one).isAssignableTo(element);
  if (isFitting(value)) return [value];
  const items = value instanceof Dictionary ? null : enumerateCollection(value);
  if (!items) return undefined;
  return [...items].map((item) => own(unwrap(item ?? null))).map((item) => (isFitting(item) ? item : null));
}
