import { checkNotNull } from "../../errors/argumentChecks.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { enumerate } from "../../ops/enumerate.ts";
import { toText } from "../../ops/toText.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { InitialSessionState } from "../../values/shell/InitialSessionState.ts";

/** What a new runspace begins with: all commands and the full language, or nothing (as observed), and what a script adds. */
export default defineClr<InitialSessionState>({
  statics: {
    "Create()": () => new InitialSessionState(true),
    CreateDefault: () => new InitialSessionState(),
    CreateDefault2: () => new InitialSessionState(),
  },
  methods: {
    Clone: (self) => self.copy(),
    "ImportPSModule(string[])": (self, names: unknown) => {
      checkNotNull(names, "name");
      self.modules.push(...[...(enumerate(names) ?? [names])].map(toText));
    },
  },
  properties: {
    Commands: (self) => self.commands,
    Variables: (self) => self.variableEntries,
    ThrowOnRunspaceOpenError: {
      get: (self) => self.throwsOnOpenError,
      set: (self, value: boolean) => {
        self.throwsOnOpenError = value;
      },
    },
    ApartmentState: {
      get: (self) => EnumValue.named(typeByName("System.Threading.ApartmentState"), self.apartmentState),
      set: (self, value: EnumValue) => {
        self.apartmentState = value.text;
      },
    },
    ThreadOptions: {
      get: (self) =>
        EnumValue.named(typeByName("System.Management.Automation.Runspaces.PSThreadOptions"), self.threadOptions),
      set: (self, value: EnumValue) => {
        self.threadOptions = value.text;
      },
    },
    LanguageMode: {
      get: (self) => EnumValue.named(typeByName("System.Management.Automation.PSLanguageMode"), self.languageMode),
      set: (self, mode: EnumValue) => {
        if (mode.text !== "FullLanguage" && mode.text !== self.languageMode)
          throw notModelled(`A runspace in the language mode ${mode.text}`);
        self.languageMode = mode.text;
      },
    },
  },
});
