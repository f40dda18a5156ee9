import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { SessionStateEntry } from "../../values/shell/InitialSessionState.ts";
import { optionsOf } from "./scopedItemOptions.ts";

export default defineClr<SessionStateEntry>({
  constructors: {
    "(string,string)": (name: string, target: string) => new SessionStateEntry("Alias", name, target),
    "(string,string,string)": (name: string, target: string, description: string) =>
      new SessionStateEntry("Alias", name, target, description),
    "(string,string,string,System.Management.Automation.ScopedItemOptions)": (
      name: string,
      target: string,
      description: string,
      options: EnumValue,
    ) => new SessionStateEntry("Alias", name, target, description, options),
  },
  properties: {
    Definition: ({ content }) => content,
    Description: ({ description }) => description,
    Options: optionsOf,
  },
});
