import { nullReference } from "../../objects/errors/argumentChecks.ts";
import { clrException } from "../../objects/errors/PSError.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import type { ClrMembers, PropertyAccess } from "../../objects/types/defineClr.ts";
import { signaturesOf } from "../../objects/types/signatures.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { PropertyBag } from "../../objects/values/PropertyBag.ts";
import { PSCustomObject, unwrap } from "../../objects/values/PSObject.ts";
import { isDeserializedConfiguration } from "../configuration/deserialized.ts";
import { optionTable, sectionDescriptions } from "../configuration/optionTable.ts";
import { AssemblyConfiguration, type AssemblySection, newSection } from "./AssemblyConfiguration.ts";
import type { AssemblyOption } from "./AssemblyOption.ts";
import { type ConfigurationValues, configurationValues } from "./configurationValues.ts";
import { deserializedConfiguration } from "./deserializedConfiguration.ts";
import { findRepositoryRoot } from "./findRepositoryRoot.ts";
import type { TypeCode } from "./TypeCode.ts";

const section: TypeCode = (row, version) => ({
  constructors: {
    "()": function (this: ClrType) {
      return newSection(this, version);
    },
    "(System.Collections.IDictionary)": function (this: ClrType, given: unknown) {
      const made = newSection(this, version);
      assignEntries(made, given, configurationValues(version));
      return made;
    },
  },
  staticProperties: {
    Default(this: ClrType) {
      return newSection(this, version);
    },
  },
  statics: {
    ShallowClone: (source: AssemblySection | null) => present(source).copy(),
    ...(signaturesOf(row, "statics").has("FindRepoRoot") ? { FindRepoRoot: findRepositoryRoot } : {}),
  },
  properties: Object.fromEntries(
    Array.from(signaturesOf(row, "properties").keys(), (name) => [name, optionAccess(name)]),
  ),
});

/** Setting an option keeps what it is for and its default. */
function optionAccess(name: string): PropertyAccess<unknown> {
  return {
    get: (self) => (self as AssemblySection).options.get(name) ?? null,
    set: (self, given: AssemblyOption | null) => {
      const section = self as AssemblySection;
      if (!given && section.options.get(name)?.isOfValueType) throw nullReference();
      section.assign(name, given?.value ?? null);
    },
  };
}

function present<T>(value: T | null): T {
  if (value === null) throw nullReference();
  return value;
}

/** Sets the options that a dictionary has a fitting value for; other keys are noted. */
function assignEntries(made: AssemblySection, given: unknown, values: ConfigurationValues): void {
  if (!(given instanceof Dictionary)) throw nullReference();
  for (const { key, value } of given.entries()) {
    const name = made.nameOf(toText(key));
    const option = name === null ? undefined : made.options.get(name);
    if (name === null || !option) {
      made.unknownKeys.push(toText(key));
      continue;
    }
    const fitting = values.optionValue(`${made.name}.${name}`, option, value);
    if (fitting !== undefined) made.assign(name, fitting);
  }
}

const sectionBase: TypeCode = (row) => ({
  methods: {
    ...(signaturesOf(row, "methods").has("GetOptionNames")
      ? {
          GetOptionNames: (self: AssemblySection) => [...self.options.keys()],
          ResolveEnabled: (self: AssemblySection) => self.resolveEnabled(),
        }
      : {}),
  } as ClrMembers["methods"],
  toText: (self) => sectionDescriptions[(self as AssemblySection).name] ?? "",
});

const configuration: TypeCode = (row, version) => {
  const sections = [...signaturesOf(row, "properties").keys()];
  const blank = (type: ClrType) => AssemblyConfiguration.of(type, version);
  return {
    constructors: {
      "()": function (this: ClrType) {
        return blank(this);
      },
      "(System.Collections.IDictionary)": function (this: ClrType, given: unknown) {
        const made = blank(this);
        assignSections(made, given, configurationValues(version));
        return made;
      },
    },
    staticProperties: {
      Default(this: ClrType) {
        return blank(this);
      },
    },
    statics: {
      ShallowClone: (source: AssemblyConfiguration | null) => present(source).copy(),
      Merge: (under: AssemblyConfiguration | null, over: AssemblyConfiguration | null) =>
        present(under).mergedWith(present(over)),
    },
    methods: (signaturesOf(row, "methods").has("GetUnknownKeys")
      ? { GetUnknownKeys: (self: AssemblyConfiguration) => self.allUnknownKeys }
      : {}) as ClrMembers["methods"],
    properties: Object.fromEntries(sections.map((name) => [name, sectionAccess(name)])),
  };
};

function sectionAccess(name: string): PropertyAccess<unknown> {
  return {
    get: (self) => (self as AssemblyConfiguration).sections.get(name) ?? null,
    set: (self, value: AssemblySection | null) => void (self as AssemblyConfiguration).sections.set(name, value),
  };
}

function assignSections(made: AssemblyConfiguration, given: unknown, values: ConfigurationValues): void {
  if (!(given instanceof Dictionary)) throw nullReference();
  for (const { key, value } of given.entries()) {
    const text = toText(key);
    const found = [...made.sections].find(([name]) => name.toLowerCase() === text.toLowerCase())?.[1];
    const plain = value === undefined ? new PSCustomObject() : unwrap(value);
    if (!found) made.unknownKeys.push(text);
    else if (plain instanceof Dictionary) assignEntries(found, plain, values);
    else if (plain !== null) values.noDictionary(found, plain);
  }
}

function throwNotImplemented(): never {
  throw clrException("System.NotImplementedException", "The method or operation is not implemented.");
}

const deserializer: TypeCode = (_row, version) => ({
  constructors: {
    "()": function (this: ClrType) {
      return new PropertyBag(this);
    },
  },
  methods: {
    CanConvertFrom: (_self: unknown, value: unknown, type: ClrType) =>
      type.name === "PesterConfiguration" && isDeserializedConfiguration(value),
    CanConvertTo: throwNotImplemented,
    ConvertTo: throwNotImplemented,
    ConvertFrom: (_self: unknown, value: unknown, type: ClrType) => deserializedConfiguration(value, type, version),
  } as ClrMembers["methods"],
});

/** The configuration of a run, and its sections. */
export const configurationTypes: Readonly<Record<string, TypeCode>> = {
  PesterConfiguration: configuration,
  PesterConfigurationDeserializer: deserializer,
  "Pester.ConfigurationSection": sectionBase,
  ...Object.fromEntries(Object.keys(optionTable).map((name) => [`Pester.${name}Configuration`, section])),
};
