import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { SessionStateEntry } from "../../values/shell/InitialSessionState.ts";
import { optionsOf } from "./scopedItemOptions.ts";

export default defineClr<SessionStateEntry>({
  constructors: {
    "(string,string)": (name: string, text: string) => new SessionStateEntry("Function", name, text),
    "(string,string,string)": (name: string, text: string, help: string) =>
      new SessionStateEntry("Function", name, text, "", null, help),
    "(string,string,System.Management.Automation.ScopedItemOptions,string)": (
      name: string,
      text: string,
      options: EnumValue,
      help: string,
    ) => new SessionStateEntry("Function", name, text, "", options, help),
  },
  properties: { Definition: ({ content }) => content, Options: optionsOf, HelpFile: ({ helpFile }) => helpFile },
});
