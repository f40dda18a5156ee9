import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import type { SessionStateEntry } from "../../values/shell/InitialSessionState.ts";

export default defineClr<SessionStateEntry>({
  properties: {
    Visibility: {
      get: (self) =>
        EnumValue.named(typeByName("System.Management.Automation.SessionStateEntryVisibility"), self.visibility),
      set: (self, value: EnumValue) => {
        self.visibility = value.text;
      },
    },
  },
});
