import { notModelled } from "../../errors/runtimeError.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import type { EnumValue } from "../../values/EnumValue.ts";

/** What a new runspace begins with. Only the usual state is modelled: all commands, the full language. */
class InitialSessionState extends ClrObject {
  get clrType(): ClrType {
    return stateType();
  }
}

const name = "System.Management.Automation.Runspaces.InitialSessionState";
const stateType = lazyType(name);

export default defineClr<unknown>({
  statics: {
    CreateDefault: () => new InitialSessionState(),
    CreateDefault2: () => new InitialSessionState(),
  },
  methods: { Clone: () => new InitialSessionState() },
  properties: {
    LanguageMode: {
      get: () => "FullLanguage",
      set: (_, mode: EnumValue) => {
        if (mode.text !== "FullLanguage") throw notModelled(`A runspace in the language mode ${mode.text}`);
      },
    },
  },
});
