import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ListObject } from "../../values/collections/ListObject.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { SessionStateEntry } from "../../values/shell/InitialSessionState.ts";
import { optionsOf } from "./scopedItemOptions.ts";

export default defineClr<SessionStateEntry>({
  constructors: {
    "(string,System.Object,string)": (name: string, value: unknown, description: string | null) =>
      new SessionStateEntry("Variable", name, value, description ?? ""),
    "(string,System.Object,string,System.Management.Automation.ScopedItemOptions)": (
      name: string,
      value: unknown,
      description: string | null,
      options: EnumValue,
    ) => new SessionStateEntry("Variable", name, value, description ?? "", options),
  },
  properties: {
    Value: ({ content }) => content,
    Description: ({ description }) => description,
    Options: optionsOf,
    Attributes: () => new ListObject(typeByName("System.Collections.ObjectModel.Collection[System.Attribute]"), []),
  },
});
