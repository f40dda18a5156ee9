import type { ClrType } from "../../objects/types/ClrType.ts";
import { defineType } from "../../objects/types/TypeDefinition.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import type { GenericDictionary } from "../../objects/values/collections/GenericDictionary.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import { RuntimeDefinedParameter } from "../values/RuntimeDefinedParameter.ts";
import { RuntimeDefinedParameterDictionary } from "../values/RuntimeDefinedParameterDictionary.ts";

export const boundParameters = defineType({
  name: "System.Management.Automation.PSBoundParametersDictionary",
  base: "System.Collections.Generic.Dictionary[string,System.Object]",
  interfaces: ["System.Collections.IDictionary", "System.Collections.IEnumerable"],
});

export const runtimeDefinedParameterDictionary = defineType<GenericDictionary>({
  name: "System.Management.Automation.RuntimeDefinedParameterDictionary",
  base: "System.Collections.Generic.Dictionary[string,System.Management.Automation.RuntimeDefinedParameter]",
  interfaces: ["System.Collections.IDictionary", "System.Collections.IEnumerable"],
  constructors: { "()": () => new RuntimeDefinedParameterDictionary() },
});

const collection = () => typeByName("System.Collections.ObjectModel.Collection[System.Attribute]");

export const runtimeDefinedParameter = defineType<RuntimeDefinedParameter>({
  name: "System.Management.Automation.RuntimeDefinedParameter",
  constructors: {
    "()": () => new RuntimeDefinedParameter("", typeByName("System.Object"), new ListObject(collection())),
    "(string name, type parameterType, System.Collections.ObjectModel.Collection[System.Attribute] attributes)": (
      name: string,
      type: ClrType,
      attributes: ListObject,
    ) => new RuntimeDefinedParameter(name, type, attributes),
  },
  properties: {
    "string Name {get;set;}": {
      get: (self) => self.name,
      set: (self, value: string) => {
        self.name = value;
      },
    },
    "type ParameterType {get;set;}": {
      get: (self) => self.parameterType,
      set: (self, value: ClrType) => {
        self.parameterType = value;
      },
    },
    "System.Object Value {get;set;}": {
      get: (self) => self.value,
      set: (self, value: unknown) => {
        self.value = value;
        self.isSet = true;
      },
    },
    "bool IsSet {get;set;}": (self) => self.isSet,
    "System.Collections.ObjectModel.Collection[System.Attribute] Attributes {get;}": (self) => self.attributes,
  },
});
