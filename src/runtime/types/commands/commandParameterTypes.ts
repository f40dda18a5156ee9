import type { ParameterMetadata } from "../../../binding/ParameterMetadata.ts";
import { getMember } from "../../../objects/members/getMember.ts";
import { toText } from "../../../objects/ops/toText.ts";
import type { ClrType } from "../../../objects/types/ClrType.ts";
import { defineClr } from "../../../objects/types/defineClr.ts";
import { typeByName, typeByNameOrNull } from "../../../objects/types/typeRegistry.ts";
import { GenericDictionary } from "../../../objects/values/collections/GenericDictionary.ts";
import { ListObject } from "../../../objects/values/collections/ListObject.ts";
import { parameterAttributes } from "../../commands/parameterAttributes.ts";
import {
  MembershipView,
  OutputTypeName,
  type ParameterMetadataView,
  type ParameterSetView,
  type SetParameterView,
} from "../../values/parameterViews.ts";

/** The types of what (Get-Command x).Parameters, .ParameterSets and .OutputType hold. */

/** The type that the product's parameter has, also where the binder works with another one. */
function realType({ type, typeName }: ParameterMetadata): ClrType {
  return typeByNameOrNull(typeName) ?? type;
}

export const parameterMetadataType = defineClr<ParameterMetadataView>(
  "System.Management.Automation.ParameterMetadata",
  {
    properties: {
      Name: {
        get: (self) => self.name,
        set: (self, name: string) => {
          self.name = name;
        },
      },
      ParameterType: {
        get: (self) => self.type,
        set: (self, type: ClrType) => {
          self.type = type;
        },
      },
      IsDynamic: {
        get: (self) => self.isDynamic,
        set: (self, isDynamic: boolean) => {
          self.isDynamic = isDynamic;
        },
      },
      Aliases: (self) => self.aliases,
      Attributes: (self) => self.attributes,
      SwitchParameter: (self) => self.parameter.isSwitch,
      ParameterSets: parameterSets,
    },
  },
);

export const parameterSetMetadataType = defineClr<MembershipView>("System.Management.Automation.ParameterSetMetadata", {
  properties: {
    IsMandatory: (self) => self.set.mandatory,
    Position: (self) => (self.set.position < 0 ? unpositioned : self.set.position),
    ValueFromPipeline: (self) => self.set.pipelineByValue,
    ValueFromPipelineByPropertyName: (self) => self.set.pipelineByProperty,
    ValueFromRemainingArguments: (self) => self.set.remaining,
    HelpMessage: (self) => self.set.helpMessage,
    HelpMessageBaseName: () => null,
    HelpMessageResourceId: () => null,
  },
});

export const commandParameterSetType = defineClr<ParameterSetView>(
  "System.Management.Automation.CommandParameterSetInfo",
  {
    toText: (self) => self.text,
    properties: {
      Name: (self) => self.name,
      IsDefault: (self) => self.isDefault,
      Parameters: (self) =>
        collection("ReadOnlyCollection[System.Management.Automation.CommandParameterInfo]", self.parameterViews),
    },
  },
);

export const commandParameterType = defineClr<SetParameterView>("System.Management.Automation.CommandParameterInfo", {
  properties: {
    Name: (self) => self.parameter.name,
    ParameterType: (self) => realType(self.parameter),
    IsMandatory: (self) => self.set.mandatory,
    IsDynamic: (self) => self.parameter.isDynamic,
    Position: (self) => (self.set.position < 0 ? unpositioned : self.set.position),
    ValueFromPipeline: (self) => self.set.pipelineByValue,
    ValueFromPipelineByPropertyName: (self) => self.set.pipelineByProperty,
    ValueFromRemainingArguments: (self) => self.set.remaining,
    HelpMessage: (self) => self.set.helpMessage ?? "",
    Aliases: (self) => collection("ReadOnlyCollection[string]", self.parameter.aliases),
    Attributes: (self) => collection("ReadOnlyCollection[System.Attribute]", parameterAttributes(self.parameter)),
  },
});

export const outputTypeName = defineClr<OutputTypeName>("System.Management.Automation.PSTypeName", {
  toText: (self) => self.name,
  constructors: {
    "(string)": (name: string | null) => new OutputTypeName(name ?? ""),
    "(type)": (type: ClrType | null) => new OutputTypeName(type ? toText(getMember(type, "FullName")) : "", type),
    "(string,type)": (name: string | null, type: ClrType | null) => new OutputTypeName(name ?? "", type),
  },
  properties: {
    Name: (self) => (self.given ? self.name : (self.type?.name ?? self.name)),
    Type: (self) => self.type,
    TypeDefinitionAst: () => null,
  },
});

/** What .NET has for a parameter without a position. */
const unpositioned = -2147483648;

/** The sets that a parameter is in; those of a script's parameter stand last written first. */
function parameterSets(self: ParameterMetadataView): GenericDictionary {
  const type = "System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterSetMetadata]";
  const table = new GenericDictionary(typeByName(type), true);
  for (const [name, set] of self.parameter.sets) table.set(name, new MembershipView(set));
  return table;
}

function collection(type: string, items: readonly unknown[]): ListObject {
  return new ListObject(typeByName(`System.Collections.ObjectModel.${type}`), [...items]);
}
