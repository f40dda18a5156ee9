import type { ClrType } from "../../../objects/types/ClrType.ts";
import { defineClr } from "../../../objects/types/defineClr.ts";
import { typeByName } from "../../../objects/types/typeRegistry.ts";
import type { GenericDictionary } from "../../../objects/values/collections/GenericDictionary.ts";
import { ListObject } from "../../../objects/values/collections/ListObject.ts";
import { RuntimeDefinedParameter } from "../../values/RuntimeDefinedParameter.ts";
import { RuntimeDefinedParameterDictionary } from "../../values/RuntimeDefinedParameterDictionary.ts";

export const boundParameters = defineClr("System.Management.Automation.PSBoundParametersDictionary", {
  base: "System.Collections.Generic.Dictionary[string,System.Object]",
  interfaces: ["System.Collections.IDictionary", "System.Collections.IEnumerable"],
});

export const runtimeDefinedParameterDictionary = defineClr<GenericDictionary>(
  "System.Management.Automation.RuntimeDefinedParameterDictionary",
  {
    interfaces: ["System.Collections.IDictionary", "System.Collections.IEnumerable"],
    constructors: { "()": () => new RuntimeDefinedParameterDictionary() },
  },
);

const collection = () => typeByName("System.Collections.ObjectModel.Collection[System.Attribute]");

export const runtimeDefinedParameter = defineClr<RuntimeDefinedParameter>(
  "System.Management.Automation.RuntimeDefinedParameter",
  {
    constructors: {
      "()": () => new RuntimeDefinedParameter("", typeByName("System.Object"), new ListObject(collection())),
      "(string,type,System.Collections.ObjectModel.Collection[System.Attribute])": (
        name: string,
        type: ClrType,
        attributes: ListObject,
      ) => new RuntimeDefinedParameter(name, type, attributes),
    },
    properties: {
      Name: {
        get: (self) => self.name,
        set: (self, value: string) => {
          self.name = value;
        },
      },
      ParameterType: {
        get: (self) => self.parameterType,
        set: (self, value: ClrType) => {
          self.parameterType = value;
        },
      },
      Value: {
        get: (self) => self.value,
        set: (self, value: unknown) => {
          self.value = value;
          self.isSet = true;
        },
      },
      IsSet: (self) => self.isSet,
      Attributes: (self) => self.attributes,
    },
  },
);
