import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import type { SessionStateEntry } from "../../values/shell/InitialSessionState.ts";

export default defineClr<SessionStateEntry>({
  properties: {
    CommandType: ({ kind }) => EnumValue.named(typeByName("System.Management.Automation.CommandTypes"), kind),
  },
});
