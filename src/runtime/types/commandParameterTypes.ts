import type { ParameterMetadata } from "../../binding/ParameterMetadata.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { defineType } from "../../objects/types/TypeDefinition.ts";
import { typeByName, typeByNameOrNull } from "../../objects/types/typeRegistry.ts";
import { GenericDictionary } from "../../objects/values/collections/GenericDictionary.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import { parameterAttributes } from "../commands/parameterAttributes.ts";
import {
  MembershipView,
  OutputTypeName,
  type ParameterMetadataView,
  type ParameterSetView,
  type SetParameterView,
} from "../values/parameterViews.ts";

/** The types of what (Get-Command x).Parameters, .ParameterSets and .OutputType hold. */

/** The type that the product's parameter has, also where the binder works with another one. */
function realType({ type, typeName }: ParameterMetadata): ClrType {
  return typeByNameOrNull(typeName) ?? type;
}

export const parameterMetadataType = defineType<ParameterMetadataView>({
  name: "System.Management.Automation.ParameterMetadata",
  properties: {
    "string Name {get;set;}": (self) => self.parameter.name,
    "type ParameterType {get;set;}": (self) => realType(self.parameter),
    "bool IsDynamic {get;set;}": (self) => self.parameter.isDynamic,
    "System.Collections.ObjectModel.Collection[string] Aliases {get;}": (self) =>
      collection("Collection[string]", self.parameter.aliases),
    "System.Collections.ObjectModel.Collection[System.Attribute] Attributes {get;}": (self) =>
      collection("Collection[System.Attribute]", parameterAttributes(self.parameter)),
    "bool SwitchParameter {get;}": (self) => self.parameter.isSwitch,
    "System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterSetMetadata] ParameterSets {get;}":
      parameterSets,
  },
});

export const parameterSetMetadataType = defineType<MembershipView>({
  name: "System.Management.Automation.ParameterSetMetadata",
  properties: {
    "bool IsMandatory {get;set;}": (self) => self.set.mandatory,
    "int Position {get;set;}": (self) => (self.set.position < 0 ? unpositioned : self.set.position),
    "bool ValueFromPipeline {get;set;}": (self) => self.set.pipelineByValue,
    "bool ValueFromPipelineByPropertyName {get;set;}": (self) => self.set.pipelineByProperty,
    "bool ValueFromRemainingArguments {get;set;}": (self) => self.set.remaining,
    "string HelpMessage {get;set;}": (self) => self.set.helpMessage,
    "string HelpMessageBaseName {get;set;}": () => null,
    "string HelpMessageResourceId {get;set;}": () => null,
  },
});

export const commandParameterSetType = defineType<ParameterSetView>({
  name: "System.Management.Automation.CommandParameterSetInfo",
  toText: (self) => self.text,
  properties: {
    "string Name {get;}": (self) => self.name,
    "bool IsDefault {get;}": (self) => self.isDefault,
    "System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterInfo] Parameters {get;}":
      (self) =>
        collection("ReadOnlyCollection[System.Management.Automation.CommandParameterInfo]", self.parameterViews),
  },
});

export const commandParameterType = defineType<SetParameterView>({
  name: "System.Management.Automation.CommandParameterInfo",
  properties: {
    "string Name {get;}": (self) => self.parameter.name,
    "type ParameterType {get;}": (self) => realType(self.parameter),
    "bool IsMandatory {get;}": (self) => self.set.mandatory,
    "bool IsDynamic {get;}": (self) => self.parameter.isDynamic,
    "int Position {get;}": (self) => (self.set.position < 0 ? unpositioned : self.set.position),
    "bool ValueFromPipeline {get;}": (self) => self.set.pipelineByValue,
    "bool ValueFromPipelineByPropertyName {get;}": (self) => self.set.pipelineByProperty,
    "bool ValueFromRemainingArguments {get;}": (self) => self.set.remaining,
    "string HelpMessage {get;}": (self) => self.set.helpMessage ?? "",
    "System.Collections.ObjectModel.ReadOnlyCollection[string] Aliases {get;}": (self) =>
      collection("ReadOnlyCollection[string]", self.parameter.aliases),
    "System.Collections.ObjectModel.ReadOnlyCollection[System.Attribute] Attributes {get;}": (self) =>
      collection("ReadOnlyCollection[System.Attribute]", parameterAttributes(self.parameter)),
  },
});

export const outputTypeName = defineType<OutputTypeName>({
  name: "System.Management.Automation.PSTypeName",
  toText: (self) => self.name,
  constructors: {
    "(string name)": (name: string | null) => new OutputTypeName(name ?? ""),
    "(type type)": (type: ClrType | null) => new OutputTypeName(type?.name ?? "", type),
    "(string name, type type)": (name: string | null, type: ClrType | null) => new OutputTypeName(name ?? "", type),
  },
  properties: {
    "string Name {get;}": (self) => (self.given ? self.name : (self.type?.name ?? self.name)),
    "type Type {get;}": (self) => self.type,
    "System.Management.Automation.Language.TypeDefinitionAst TypeDefinitionAst {get;}": () => null,
  },
});

/** What .NET has for a parameter without a position. */
const unpositioned = -2147483648;

/** The sets that a parameter is in, last written first. */
function parameterSets(self: ParameterMetadataView): GenericDictionary {
  const type = "System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterSetMetadata]";
  const table = new GenericDictionary(typeByName(type), true);
  for (const [name, set] of [...self.parameter.sets].reverse()) table.set(name, new MembershipView(set));
  return table;
}

function collection(type: string, items: readonly unknown[]): ListObject {
  return new ListObject(typeByName(`System.Collections.ObjectModel.${type}`), [...items]);
}
