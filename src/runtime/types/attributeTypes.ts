import { construct } from "../../objects/calls/construct.ts";
import { invokeMethod } from "../../objects/calls/invokeMethod.ts";
import { argumentError, psArgumentInvalid, psArgumentNull } from "../../objects/errors/argumentChecks.ts";
import type { ClrException } from "../../objects/errors/PSError.ts";
import { runtimeError } from "../../objects/errors/runtimeError.ts";
import { compare } from "../../objects/ops/compare.ts";
import { enumerate } from "../../objects/ops/enumerate.ts";
import { isNumber } from "../../objects/text/numbers/numberDigits.ts";
import { ClrType } from "../../objects/types/ClrType.ts";
import { defineClr, type NamedClr, type PropertyAccess } from "../../objects/types/defineClr.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { AttributeObject } from "../../objects/values/AttributeObject.ts";
import type { ClrObject } from "../../objects/values/ClrObject.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";

/** The attributes of parameters and commands as objects: their constructors and properties, by signature. */
interface AttributeForm {
  /** Names of the properties that the constructor's arguments become. */
  readonly constructors: Readonly<Record<string, readonly string[]>>;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Of attributes that the table of .NET's types lacks. */
  readonly base?: string;
  readonly check?: (attribute: AttributeObject) => void;
  /** What a property without a value of its own gives when it is read. */
  readonly read?: (attribute: AttributeObject, property: string) => unknown;
}

const unset = -2147483648;
const metadata = "System.Management.Automation.Internal.CmdletMetadataAttribute";
const attribute = "System.Attribute";

const forms: Readonly<Record<string, AttributeForm>> = {
  Parameter: {
    constructors: { "()": [] },
    properties: {
      "string ExperimentName {get;}": null,
      "ExperimentAction ExperimentAction {get;}": "None",
      "int Position {get;set;}": unset,
      "string ParameterSetName {get;set;}": "__AllParameterSets",
      "bool Mandatory {get;set;}": false,
      "bool ValueFromPipeline {get;set;}": false,
      "bool ValueFromPipelineByPropertyName {get;set;}": false,
      "bool ValueFromRemainingArguments {get;set;}": false,
      "string HelpMessage {get;set;}": null,
      "string HelpMessageBaseName {get;set;}": null,
      "string HelpMessageResourceId {get;set;}": null,
      "bool DontShow {get;set;}": false,
    },
  },
  CmdletBinding: {
    constructors: { "()": [] },
    properties: {
      "bool PositionalBinding {get;set;}": true,
      "string DefaultParameterSetName {get;set;}": null,
      "bool SupportsShouldProcess {get;set;}": false,
      "bool SupportsPaging {get;set;}": false,
      "bool SupportsTransactions {get;set;}": false,
      "System.Management.Automation.ConfirmImpact ConfirmImpact {get;set;}": "None",
      "string HelpUri {get;set;}": "",
      "System.Management.Automation.RemotingCapability RemotingCapability {get;set;}": "PowerShell",
    },
  },
  Cmdlet: {
    constructors: { "(string verbName, string nounName)": ["VerbName", "NounName"] },
    properties: {
      "string NounName {get;}": null,
      "string VerbName {get;}": null,
      "string DefaultParameterSetName {get;set;}": null,
      "bool SupportsShouldProcess {get;set;}": false,
      "bool SupportsPaging {get;set;}": false,
      "bool SupportsTransactions {get;set;}": false,
      "System.Management.Automation.ConfirmImpact ConfirmImpact {get;set;}": "None",
      "string HelpUri {get;set;}": "",
      "System.Management.Automation.RemotingCapability RemotingCapability {get;set;}": "PowerShell",
    },
  },
  Alias: {
    constructors: { "(Params string[] aliasNames)": ["AliasNames"] },
    properties: { "System.Collections.Generic.IList[string] AliasNames {get;}": null },
  },
  ValidateSet: {
    constructors: {
      "(Params string[] validValues)": ["ValidValues"],
      "(type valuesGeneratorType)": ["ValuesGeneratorType"],
    },
    properties: {
      "string ErrorMessage {get;set;}": null,
      "bool IgnoreCase {get;set;}": true,
      "System.Collections.Generic.IList[string] ValidValues {get;}": null,
    },
    check(attribute) {
      if (attribute.get("ValuesGeneratorType") !== null) return;
      if ([...(enumerate(attribute.get("ValidValues")) ?? [])].length === 0)
        throw outOfRange("validValues", "System.String[]");
    },
    read(attribute, property) {
      const generator = attribute.get("ValuesGeneratorType");
      if (property !== "ValidValues" || !(generator instanceof ClrType)) return null;
      return stringList(enumerate(invokeMethod(construct(generator, []), "GetValidValues", [])) ?? []);
    },
  },
  ValidateRange: {
    constructors: {
      "(System.Object minRange, System.Object maxRange)": ["MinRange", "MaxRange"],
      "(System.Management.Automation.ValidateRangeKind kind)": ["RangeKind"],
    },
    properties: { "System.Object MinRange {get;}": null, "System.Object MaxRange {get;}": null },
    check(attribute) {
      if (attribute.get("RangeKind") !== null) return;
      const [low, high] = [attribute.get("MinRange"), attribute.get("MaxRange")];
      if (low === null) throw psArgumentNull("minRange");
      if (high === null) throw psArgumentNull("maxRange");
      if (typeOf(low) !== typeOf(high) && !(isNumber(low) && isNumber(high)))
        throw runtimeError("MinRangeNotTheSameTypeOfMaxRange", [typeOf(low).shortName, typeOf(high).shortName]);
      if (compare(low, high, true) > 0) throw runtimeError("MaxRangeSmallerThanMinRange");
    },
  },
  ValidatePattern: {
    constructors: { "(string regexPattern)": ["RegexPattern"] },
    properties: {
      "string RegexPattern {get;}": null,
      "System.Text.RegularExpressions.RegexOptions Options {get;set;}": "IgnoreCase",
      "string ErrorMessage {get;set;}": null,
    },
    check(attribute) {
      if (attribute.get("RegexPattern") === "") throw psArgumentInvalid("regexPattern");
    },
  },
  ValidateScript: {
    constructors: { "(scriptblock scriptBlock)": ["ScriptBlock"] },
    properties: { "string ErrorMessage {get;set;}": null, "scriptblock ScriptBlock {get;}": null },
    check(attribute) {
      if (attribute.get("ScriptBlock") === null) throw psArgumentInvalid("scriptBlock");
    },
  },
  ValidateLength: {
    constructors: { "(int minLength, int maxLength)": ["MinLength", "MaxLength"] },
    properties: { "int MinLength {get;}": 0, "int MaxLength {get;}": 0 },
    check: (attribute) => checkLimits(attribute, "ValidateLengthMaxLengthSmallerThanMinLength"),
  },
  ValidateCount: {
    constructors: { "(int minLength, int maxLength)": ["MinLength", "MaxLength"] },
    properties: { "int MinLength {get;}": 0, "int MaxLength {get;}": 0 },
    check: (attribute) => checkLimits(attribute, "ValidateRangeMaxLengthSmallerThanMinLength"),
  },
  ValidateDrive: {
    base: attribute,
    constructors: { "(Params string[] validRootDrives)": ["ValidRootDrives"] },
    properties: { "System.Collections.Generic.IList[string] ValidRootDrives {get;}": null },
  },
  ValidateUserDrive: {
    base: attribute,
    constructors: { "()": [] },
    properties: { "System.Collections.Generic.IList[string] ValidRootDrives {get;}": null },
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
    properties: { "System.Management.Automation.DSCResourceRunAsCredential RunAsCredential {get;set;}": "Default" },
    base: metadata,
  },
  DscProperty: {
    constructors: { "()": [] },
    properties: {
      "bool Key {get;set;}": false,
      "bool Mandatory {get;set;}": false,
      "bool NotConfigurable {get;set;}": false,
    },
    base: metadata,
  },
  DscLocalConfigurationManager: { constructors: { "()": [] }, properties: {}, base: metadata },
  SupportsWildcards: { constructors: { "()": [] }, properties: {} },
  ArgumentTypeConverter: {
    base: attribute,
    constructors: {},
    properties: { "bool TransformNullOptionalParameters {get;}": true },
  },
  PSTypeName: {
    constructors: { "(string psTypeName)": ["PSTypeName"] },
    properties: { "string PSTypeName {get;}": null },
  },
  PSDefaultValue: {
    constructors: { "()": [] },
    properties: { "System.Object Value {get;set;}": null, "string Help {get;set;}": null },
  },
  ArgumentCompleter: {
    constructors: { "(type type)": ["Type"], "(scriptblock scriptBlock)": ["ScriptBlock"] },
    properties: { "type Type {get;}": null, "scriptblock ScriptBlock {get;}": null },
  },
  ArgumentCompletions: {
    base: attribute,
    constructors: { "(Params string[] completions)": ["Completions"] },
    properties: {},
    check(attribute) {
      if ([...(enumerate(attribute.get("Completions")) ?? [])].length === 0)
        throw outOfRange("completions", "System.String[]");
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

function outOfRange(name: string, value: string): ClrException {
  return argumentError(
    "System.Management.Automation.PSArgumentOutOfRangeException",
    `Cannot process argument because the value of argument "${name}" is out of range. Change argument "${name}" to a value that is within range.`,
    name,
    value,
  );
}

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
  ...bases.map(([name, base]) => ({
    name: `System.Management.Automation.${name}`,
    base,
    kind: "class" as const,
    abstract: true,
  })),
  ...Object.entries(forms).map(
    ([name, form]) => definitionOf(`System.Management.Automation.${name}Attribute`, form) as NamedClr<never>,
  ),
];

function definitionOf(name: string, form: AttributeForm): NamedClr<AttributeObject> {
  const constructors: Record<string, (this: ClrType, ...args: unknown[]) => AttributeObject> = {};
  for (const [signature, names] of Object.entries(form.constructors)) {
    constructors[signature] = (...args) => {
      const made = new AttributeObject(typeByName(name), defaultsOf(form));
      names.forEach((property, index) => {
        made.set(property, Array.isArray(args[index]) ? stringList(args[index]) : args[index]);
      });
      form.check?.(made);
      return made;
    };
  }
  const properties: Record<string, PropertyAccess<AttributeObject>> = {};
  for (const signature of Object.keys(form.properties)) {
    const property = propertyName(signature);
    properties[signature] = signature.endsWith("{get;set;}")
      ? { get: (self) => self.get(property), set: (self, value: unknown) => self.set(property, value) }
      : (self) => self.get(property) ?? form.read?.(self, property) ?? null;
  }
  return defineClr<AttributeObject>(name, {
    ...(form.base === undefined ? {} : { base: form.base, kind: "class" as const }),
    constructors: constructors as NamedClr<AttributeObject>["constructors"] & object,
    properties,
  });
}

function propertyName(signature: string): string {
  return signature.replace(/ \{get;(set;)?\}$/, "").replace(/^.* /, "");
}

function defaultsOf(form: AttributeForm): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(form.properties).map(([signature, value]) => [propertyName(signature), value]),
  );
}

function stringList(items: Iterable<unknown>): ListObject {
  const list = typeByName("System.Collections.ObjectModel.ReadOnlyCollection[string]");
  return new ListObject(list, [...items]);
}
