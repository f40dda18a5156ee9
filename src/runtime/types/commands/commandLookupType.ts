import { defineClr } from "../../../objects/types/defineClr.ts";
import { typeByName } from "../../../objects/types/typeRegistry.ts";
import { EnumValue } from "../../../objects/values/EnumValue.ts";
import type { CommandInfo } from "../../commands/CommandInfo.ts";
import type { CommandLookup } from "../../commands/preCommandLookup.ts";
import type { CompiledScriptBlock } from "../../functions/CompiledScriptBlock.ts";

export const commandLookupType = defineClr<CommandLookup>("System.Management.Automation.CommandLookupEventArgs", {
  properties: {
    CommandName: (self) => self.commandName,
    CommandOrigin: () => EnumValue.named(typeByName("System.Management.Automation.CommandOrigin"), "Internal"),
    StopSearch: {
      get: (self) => self.stopSearch,
      set: (self, stopSearch: boolean) => {
        self.stopSearch = stopSearch;
      },
    },
    Command: {
      get: (self) => self.command,
      set: (self, command: CommandInfo | null) => {
        self.command = command;
      },
    },
    CommandScriptBlock: {
      get: (self) => self.block,
      set: (self, block: CompiledScriptBlock | null) => {
        self.block = block;
      },
    },
  },
});
