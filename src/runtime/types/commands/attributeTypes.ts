import { generatedValues, refuseNoGenerator } from "../../../objects/calls/generatedValues.ts";
import { argumentError, psArgumentInvalid, psArgumentNull } from "../../../objects/errors/argumentChecks.ts";
import type { ClrException } from "../../../objects/errors/PSError.ts";
import { runtimeError } from "../../../objects/errors/runtimeError.ts";
import { getMember } from "../../../objects/members/getMember.ts";
import { compare } from "../../../objects/ops/compare.ts";
import { enumerate } from "../../../objects/ops/enumerate.ts";
import { toText } from "../../../objects/ops/toText.ts";
import { isNumber } from "../../../objects/text/numbers/numberDigits.ts";
import { ClrType } from "../../../objects/types/ClrType.ts";
import { defineClr, type NamedClr, type PropertyAccess } from "../../../objects/types/defineClr.ts";
import { languageRules } from "../../../objects/types/languageRules.ts";
import { memberName } from "../../../objects/types/signatures.ts";
import { typeOf } from "../../../objects/types/typeOf.ts";
import { typeByName } from "../../../objects/types/typeRegistry.ts";
import { AttributeObject } from "../../../objects/values/AttributeObject.ts";
import type { ClrObject } from "../../../objects/values/ClrObject.ts";
import { ListObject } from "../../../objects/values/collections/ListObject.ts";
import { TypedArray } from "../../../objects/values/collections/TypedArray.ts";
import { EnumValue } from "../../../objects/values/EnumValue.ts";
import { OutputTypeName } from "../../values/parameterViews.ts";
import { CachedValidValues } from "../CachedValidValues.ts";

/** The attributes of parameters and commands as objects: their constructors and properties, by the keys of definitions. */
interface AttributeForm {
  /** Names of the properties that the constructor's arguments become. */
  readonly constructors: Readonly<Record<string, readonly string[]>>;
  /** Those of derived classes alone. */
  readonly protectedConstructors?: Readonly<Record<string, readonly string[]>>;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Properties that cannot be set, besides those of the constructors. */
  readonly fixed?: readonly string[];
  /** Of attributes that the table of .NET's types lacks. */
  readonly base?: string;
  readonly check?: (attribute: AttributeObject) => void;
  /** What a property without a value of its own gives when it is read. */
  readonly read?: (attribute: AttributeObject, property: string) => unknown;
}

const unset = -2147483648;
const metadata = "System.Management.Automation.Internal.CmdletMetadataAttribute";
const attribute = "System.Attribute";
const transformation = "System.Management.Automation.ArgumentTransformationAttribute";

/** What CmdletBinding and Cmdlet both say of a command. */
const ofCommands: AttributeForm["properties"] = {
  DefaultParameterSetName: null,
  SupportsShouldProcess: false,
  SupportsPaging: false,
  SupportsTransactions: false,
  ConfirmImpact: null,
  HelpUri: "",
  RemotingCapability: "PowerShell",
};

/** PowerShell 7 tells none of a command that asks nobody. */
function impactOfCommand(attribute: AttributeObject, property: string): unknown {
  if (property !== "ConfirmImpact") return null;
  const isTold = languageRules().impactNeedsNoQuestion || attribute.get("SupportsShouldProcess") === true;
  return EnumValue.named(typeByName("System.Management.Automation.ConfirmImpact"), isTold ? "Medium" : "None");
}

const forms: Readonly<Record<string, AttributeForm>> = {
  Parameter: {
    constructors: { "()": [] },
    fixed: ["ExperimentName", "ExperimentAction"],
    properties: {
      ExperimentName: null,
      ExperimentAction: "None",
      Position: unset,
      ParameterSetName: "__AllParameterSets",
      Mandatory: false,
      ValueFromPipeline: false,
      ValueFromPipelineByPropertyName: false,
      ValueFromRemainingArguments: false,
      HelpMessage: null,
      HelpMessageBaseName: null,
      HelpMessageResourceId: null,
      DontShow: false,
    },
  },
  CmdletBinding: {
    constructors: { "()": [] },
    properties: {
      PositionalBinding: true,
      ...ofCommands,
    },
    read: impactOfCommand,
  },
  Cmdlet: {
    constructors: { "(string,string)": ["VerbName", "NounName"] },
    properties: {
      NounName: null,
      VerbName: null,
      ...ofCommands,
    },
    read: impactOfCommand,
  },
  Alias: {
    constructors: { "(string[])": ["AliasNames"] },
    properties: { AliasNames: null },
  },
  ValidateSet: {
    constructors: {
      "(string[])": ["ValidValues"],
      "(type)": ["ValuesGeneratorType"],
    },
    properties: {
      ErrorMessage: null,
      IgnoreCase: true,
      ValidValues: null,
    },
    check(attribute) {
      const generator = attribute.get("ValuesGeneratorType");
      if (generator instanceof ClrType) refuseNoGenerator(generator);
      if (generator !== null) return;
      if ([...(enumerate(attribute.get("ValidValues")) ?? [])].length === 0)
        throw outOfRange("validValues", "System.String[]");
    },
    read(attribute, property) {
      const generator = attribute.get("ValuesGeneratorType");
      if (property !== "ValidValues" || !(generator instanceof ClrType)) return null;
      return stringList(enumerate(generatedValues(generator)) ?? []);
    },
  },
  ValidateRange: {
    constructors: {
      "(System.Object,System.Object)": ["MinRange", "MaxRange"],
      "(System.Management.Automation.ValidateRangeKind)": ["RangeKind"],
    },
    properties: { MinRange: null, MaxRange: null },
    check(attribute) {
      if (attribute.get("RangeKind") !== null) {
        if (languageRules().unknownTypes.has("management.automation.validaterangekind"))
          throw runtimeError("MethodCountCouldNotFindBest", [".ctor", "1"]);
        return;
      }
      const [low, high] = [attribute.get("MinRange"), attribute.get("MaxRange")];
      if (low === null) throw psArgumentNull("minRange");
      if (high === null) throw psArgumentNull("maxRange");
      if (typeOf(low) !== typeOf(high) && ![low, high].every((limit) => isNumber(limit) || limit instanceof EnumValue))
        throw runtimeError("MinRangeNotTheSameTypeOfMaxRange", [typeOf(low).shortName, typeOf(high).shortName]);
      if (compare(low, high, true) > 0) throw runtimeError("MaxRangeSmallerThanMinRange");
    },
  },
  ValidatePattern: {
    constructors: { "(string)": ["RegexPattern"] },
    properties: {
      RegexPattern: null,
      Options: "IgnoreCase",
      ErrorMessage: null,
    },
    check(attribute) {
      if (attribute.get("RegexPattern") === "") throw psArgumentInvalid("regexPattern");
    },
  },
  ValidateScript: {
    constructors: { "(scriptblock)": ["ScriptBlock"] },
    properties: { ErrorMessage: null, ScriptBlock: null },
    check(attribute) {
      if (attribute.get("ScriptBlock") === null) throw psArgumentInvalid("scriptBlock");
    },
  },
  ValidateLength: {
    constructors: { "(int,int)": ["MinLength", "MaxLength"] },
    properties: { MinLength: 0, MaxLength: 0 },
    check: (attribute) => checkLimits(attribute, "ValidateLengthMaxLengthSmallerThanMinLength"),
  },
  ValidateCount: {
    constructors: { "(int,int)": ["MinLength", "MaxLength"] },
    properties: { MinLength: 0, MaxLength: 0 },
    check: (attribute) => checkLimits(attribute, "ValidateRangeMaxLengthSmallerThanMinLength"),
  },
  ValidateDrive: {
    base: attribute,
    constructors: { "(string[])": ["ValidRootDrives"] },
    properties: { ValidRootDrives: null },
  },
  ValidateUserDrive: {
    base: attribute,
    constructors: { "()": [] },
    fixed: ["ValidRootDrives"],
    properties: { ValidRootDrives: null },
    check: (attribute) => attribute.set("ValidRootDrives", stringList(["User"])),
  },
  ValidateTrustedData: { base: attribute, constructors: { "()": [] }, properties: {} },
  ValidateNotNull: { constructors: { "()": [] }, properties: {} },
  ValidateNotNullOrEmpty: { constructors: { "()": [] }, properties: {} },
  ValidateNotNullOrWhiteSpace: { base: attribute, constructors: { "()": [] }, properties: {} },
  AllowNull: { constructors: { "()": [] }, properties: {} },
  AllowEmptyString: { constructors: { "()": [] }, properties: {} },
  AllowEmptyCollection: { constructors: { "()": [] }, properties: {} },
  DscResource: {
    constructors: { "()": [] },
    properties: { RunAsCredential: "Default" },
    base: metadata,
  },
  DscProperty: {
    constructors: { "()": [] },
    properties: {
      Key: false,
      Mandatory: false,
      NotConfigurable: false,
    },
    base: metadata,
  },
  DscLocalConfigurationManager: { constructors: { "()": [] }, properties: {}, base: metadata },
  SupportsWildcards: { constructors: { "()": [] }, properties: {} },
  Credential: { base: transformation, constructors: { "()": [] }, properties: {} },
  ArgumentTypeConverter: {
    base: attribute,
    constructors: {},
    properties: { "bool TransformNullOptionalParameters {get;}": true },
  },
  PSTypeName: {
    constructors: { "(string)": ["PSTypeName"] },
    properties: { PSTypeName: null },
  },
  OutputType: {
    constructors: { "(type[])": ["Type"], "(string[])": ["Type"] },
    properties: { Type: null, ProviderCmdlet: null, ParameterSetName: null },
    check(attribute) {
      const given = [...(enumerate(attribute.get("Type")) ?? [])];
      const names = given.map((one) => (one instanceof ClrType ? outputTypeOf(one) : new OutputTypeName(toText(one))));
      attribute.set("Type", new TypedArray(typeByName("System.Management.Automation.PSTypeName"), names));
      attribute.set("ParameterSetName", new TypedArray(typeByName("string"), ["__AllParameterSets"]));
    },
  },
  PSDefaultValue: {
    constructors: { "()": [] },
    properties: { Value: null, Help: null },
  },
  ArgumentCompleter: {
    protectedConstructors: { "()": [] },
    constructors: { "(type)": ["Type"], "(scriptblock)": ["ScriptBlock"] },
    properties: { Type: null, ScriptBlock: null },
  },
  ArgumentToEncodingTransformation: { base: transformation, constructors: { "()": [] }, properties: {} },
  ArgumentEncodingCompletions: {
    base: "System.Management.Automation.ArgumentCompletionsAttribute",
    constructors: { "()": [] },
    properties: {},
  },
  ArgumentCompletions: {
    base: attribute,
    constructors: { "(string[])": ["Completions"] },
    properties: {},
    check(attribute) {
      if ([...(enumerate(attribute.get("Completions")) ?? [])].length === 0)
        throw outOfRange("completions", "System.String[]");
    },
  },
};

/** Those of .NET that scripts write: rules of analysers, and what is no longer meant to be used. */
const systemForms: Readonly<Record<string, AttributeForm>> = {
  Obsolete: {
    constructors: { "()": [], "(string message)": ["Message"], "(string message, bool error)": ["Message", "IsError"] },
    properties: { Message: null, IsError: false, DiagnosticId: null, UrlFormat: null },
  },
  "Diagnostics.CodeAnalysis.SuppressMessage": {
    base: attribute,
    constructors: { "(string category, string checkId)": ["Category", "CheckId"] },
    properties: {
      "string Category {get;}": null,
      "string CheckId {get;}": null,
      "string Justification {get;set;}": null,
      "string MessageId {get;set;}": null,
      "string Scope {get;set;}": null,
      "string Target {get;set;}": null,
    },
  },
};

/** A least number from 0, a greatest from 1 and not below the least. */
function checkLimits(
  attribute: AttributeObject,
  crossed: "ValidateLengthMaxLengthSmallerThanMinLength" | "ValidateRangeMaxLengthSmallerThanMinLength",
): void {
  const [least, greatest] = [Number(attribute.get("MinLength")), Number(attribute.get("MaxLength"))];
  const wrong = least < 0 ? (["minLength", least] as const) : greatest <= 0 ? (["maxLength", greatest] as const) : null;
  if (wrong) {
    const [name, value] = wrong;
    throw outOfRange(name, String(value));
  }
  if (greatest < least) throw runtimeError(crossed);
}

function outputTypeOf(type: ClrType): OutputTypeName {
  return new OutputTypeName(toText(getMember(type, "FullName")), type);
}

function outOfRange(name: string, value: string): ClrException {
  return argumentError(
    "System.Management.Automation.PSArgumentOutOfRangeException",
    `Cannot process argument because the value of argument "${name}" is out of range. Change argument "${name}" to a value that is within range.`,
    name,
    value,
  );
}

/** Base of classes that give the values of a [ValidateSet()] and are asked again after a while only. */
const cachedValidValuesGenerator = defineClr<CachedValidValues>(
  "System.Management.Automation.CachedValidValuesGeneratorBase",
  {
    protectedConstructors: {
      "(int cacheExpirationInSeconds)": function (seconds: number) {
        return new CachedValidValues(this, seconds);
      },
    },
    methods: { GetValidValues: (self) => self.values() },
  },
);

/** What attributes derive from, in the order of derivation. */
const bases: readonly (readonly [name: string, base: string])[] = [
  ["Internal.CmdletMetadataAttribute", "System.Attribute"],
  ["Internal.ParsingBaseAttribute", "System.Management.Automation.Internal.CmdletMetadataAttribute"],
  ["CmdletCommonMetadataAttribute", "System.Management.Automation.Internal.CmdletMetadataAttribute"],
  ["NullValidationAttributeBase", "System.Management.Automation.ValidateArgumentsAttribute"],
  ["ValidateNotNullOrAttributeBase", "System.Management.Automation.NullValidationAttributeBase"],
];

const attributeRoot = defineClr<ClrObject>("System.Attribute", {
  abstract: true,
  properties: { TypeId: (self) => self.clrType },
});

export const attributeTypes: readonly NamedClr<never>[] = [
  attributeRoot as NamedClr<never>,
  { name: "System.Management.Automation.IValidateSetValuesGenerator", kind: "interface" },
  { name: "System.Management.Automation.IArgumentCompleter", kind: "interface" },
  cachedValidValuesGenerator as NamedClr<never>,
  ...bases.map(([name, base]) => ({
    name: `System.Management.Automation.${name}`,
    base,
    kind: "class" as const,
    abstract: true,
  })),
  ...Object.entries(forms).map(
    ([name, form]) => definitionOf(`System.Management.Automation.${name}Attribute`, form) as NamedClr<never>,
  ),
  ...Object.entries(systemForms).map(
    ([name, form]) => definitionOf(`System.${name}Attribute`, form) as NamedClr<never>,
  ),
];

function definitionOf(name: string, form: AttributeForm): NamedClr<AttributeObject> {
  const constructors = constructorsOf(name, form, form.constructors);
  const properties: Record<string, PropertyAccess<AttributeObject>> = {};
  const fixed = new Set([...Object.values(form.constructors).flat(), ...(form.fixed ?? [])]);
  for (const key of Object.keys(form.properties)) {
    const property = memberName(key);
    const get = (self: AttributeObject) => self.get(property) ?? form.read?.(self, property) ?? null;
    const set = (self: AttributeObject, value: unknown) => self.set(property, value);
    properties[key] = fixed.has(property) || key.endsWith("{get;}") ? get : { get, set };
  }
  return defineClr<AttributeObject>(name, {
    ...(form.base === undefined ? {} : { base: form.base, kind: "class" as const }),
    constructors,
    protectedConstructors: constructorsOf(name, form, form.protectedConstructors ?? {}),
    properties,
  });
}

function constructorsOf(name: string, form: AttributeForm, written: AttributeForm["constructors"]) {
  const constructors: Record<string, (this: ClrType, ...args: unknown[]) => AttributeObject> = {};
  for (const [signature, names] of Object.entries(written)) {
    constructors[signature] = (...args) => {
      const made = new AttributeObject(typeByName(name), defaultsOf(form));
      names.forEach((property, index) => {
        made.set(property, Array.isArray(args[index]) ? stringList(args[index]) : args[index]);
      });
      form.check?.(made);
      return made;
    };
  }
  return constructors as NamedClr<AttributeObject>["constructors"] & object;
}

function defaultsOf(form: AttributeForm): Record<string, unknown> {
  return Object.fromEntries(Object.entries(form.properties).map(([key, value]) => [memberName(key), value]));
}

function stringList(items: Iterable<unknown>): ListObject {
  const list = typeByName("System.Collections.ObjectModel.ReadOnlyCollection[string]");
  return new ListObject(list, [...items]);
}
