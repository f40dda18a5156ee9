import { defineClr } from "../../../objects/types/defineClr.ts";
import { typeByName } from "../../../objects/types/typeRegistry.ts";
import type { ListObject } from "../../../objects/values/collections/ListObject.ts";
import { EnumValue } from "../../../objects/values/EnumValue.ts";
import { valueOf } from "../../commands/promptVisibility.ts";
import { Variable } from "../../scope/Variable.ts";
import { PSVariableAttributeCollection } from "../../values/PSVariableAttributeCollection.ts";
import { optionsOf, scopedOptions } from "./scopedOptions.ts";

const enumValue = (type: string, name: string) =>
  EnumValue.named(typeByName(`System.Management.Automation.${type}`), name);

export const psVariable = defineClr<Variable>("System.Management.Automation.PSVariable", {
  constructors: {
    "(string)": (name: string) => new Variable(name, null),
    "(string,System.Object)": (name: string, value: unknown) => new Variable(name, value),
    "(string,System.Object,System.Management.Automation.ScopedItemOptions)": (
      name: string,
      value: unknown,
      options: EnumValue,
    ) => {
      const made = new Variable(name, value);
      made.options = optionsOf(options);
      return made;
    },
    "(string,System.Object,System.Management.Automation.ScopedItemOptions,System.Collections.ObjectModel.Collection[System.Attribute])":
      (name: string, value: unknown, options: EnumValue, attributes: ListObject | null) => {
        const made = new Variable(name, value);
        PSVariableAttributeCollection.ofVariable(made).replace(0, 0, attributes?.items ?? []);
        made.options = optionsOf(options);
        return made;
      },
  },
  properties: {
    Name: (self) => self.name,
    Description: {
      get: (self) => self.description,
      set: (self, value: string) => {
        self.description = value;
      },
    },
    Value: {
      get: valueOf,
      set: (self, value: unknown) => self.assign(value),
    },
    Visibility: {
      get: (self) => enumValue("SessionStateEntryVisibility", self.visibility),
      set: (self, value: EnumValue) => {
        self.visibility = value.text === "Private" ? "Private" : "Public";
      },
    },
    Module: () => null,
    ModuleName: (self) => self.moduleName,
    Options: {
      get: (self) => scopedOptions(self.options),
      set: (self, value: EnumValue) => {
        self.options = optionsOf(value);
      },
    },
    Attributes: (self) => PSVariableAttributeCollection.ofVariable(self),
  },
});
