import { defineType } from "../../objects/types/TypeDefinition.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import type { ListObject } from "../../objects/values/collections/ListObject.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";
import { valueOf } from "../commands/promptVisibility.ts";
import { Variable } from "../scope/Variable.ts";
import { PSVariableAttributeCollection } from "../values/PSVariableAttributeCollection.ts";
import { optionsOf, scopedOptions } from "./scopedOptions.ts";

const enumValue = (type: string, name: string) =>
  EnumValue.named(typeByName(`System.Management.Automation.${type}`), name);

export const psVariable = defineType<Variable>({
  name: "System.Management.Automation.PSVariable",
  constructors: {
    "(string name)": (name: string) => new Variable(name, null),
    "(string name, System.Object value)": (name: string, value: unknown) => new Variable(name, value),
    "(string name, System.Object value, System.Management.Automation.ScopedItemOptions options)": (
      name: string,
      value: unknown,
      options: EnumValue,
    ) => {
      const made = new Variable(name, value);
      made.options = optionsOf(options);
      return made;
    },
    "(string name, System.Object value, System.Management.Automation.ScopedItemOptions options, System.Collections.ObjectModel.Collection[System.Attribute] attributes)":
      (name: string, value: unknown, options: EnumValue, attributes: ListObject | null) => {
        const made = new Variable(name, value);
        PSVariableAttributeCollection.ofVariable(made).replace(0, 0, attributes?.items ?? []);
        made.options = optionsOf(options);
        return made;
      },
  },
  properties: {
    "string Name {get;}": (self) => self.name,
    "string Description {get;set;}": {
      get: (self) => self.description,
      set: (self, value: string) => {
        self.description = value;
      },
    },
    "System.Object Value {get;set;}": {
      get: valueOf,
      set: (self, value: unknown) => self.assign(value),
    },
    "System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}": {
      get: (self) => enumValue("SessionStateEntryVisibility", self.visibility),
      set: (self, value: EnumValue) => {
        self.visibility = value.text === "Private" ? "Private" : "Public";
      },
    },
    "psmoduleinfo Module {get;}": () => null,
    "string ModuleName {get;}": (self) => self.moduleName,
    "System.Management.Automation.ScopedItemOptions Options {get;set;}": {
      get: (self) => scopedOptions(self.options),
      set: (self, value: EnumValue) => {
        self.options = optionsOf(value);
      },
    },
    "System.Collections.ObjectModel.Collection[System.Attribute] Attributes {get;}": (self) =>
      PSVariableAttributeCollection.ofVariable(self),
  },
});
