import { defineClr } from "../../objects/types/defineClr.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";
import { CmdletInfo, type CommandInfo, ExternalScriptInfo, FunctionInfo } from "../commands/CommandInfo.ts";
import { CommandMetadataObject } from "../values/CommandMetadataObject.ts";
import { commandParameters, metadataOf } from "../values/parameterViews.ts";
import { helpUri } from "./commandMembers.ts";

const impactType = lazyType("System.Management.Automation.ConfirmImpact");

export const commandMetadataType = defineClr<CommandMetadataObject>("System.Management.Automation.CommandMetadata", {
  constructors: {
    "(System.Management.Automation.CommandInfo)": (command: CommandInfo) =>
      new CommandMetadataObject(command, command.name),
    "(System.Management.Automation.CommandMetadata)": ({ command, name }: CommandMetadataObject) =>
      new CommandMetadataObject(command, name),
  },
  properties: {
    Name: {
      get: (self) => self.name,
      set: (self, name: string) => {
        self.name = name;
      },
    },
    DefaultParameterSetName: ({ command }) => metadataOf(command)?.defaultSetName || null,
    SupportsShouldProcess: ({ command }) =>
      command instanceof CmdletInfo
        ? command.supportsShouldProcess
        : (bindingOf(command)?.supportsShouldProcess ?? false),
    HelpUri: ({ command }) => helpUri(command),
    SupportsPaging: ({ command }) => bindingOf(command)?.supportsPaging ?? false,
    PositionalBinding: ({ command }) => bindingOf(command)?.positionalBinding ?? true,
    ConfirmImpact: ({ command }) => EnumValue.named(impactType(), impactOf(command)),
    Parameters: ({ command }) => commandParameters(command, (parameter) => !parameter.isCommon && !parameter.isAdded),
  },
});

function bindingOf(command: CommandInfo) {
  return command instanceof FunctionInfo || command instanceof ExternalScriptInfo ? command.block.code.binding : null;
}

/** A command that asks nobody has no impact to tell. */
function impactOf(command: CommandInfo): string {
  if (command instanceof CmdletInfo) return command.supportsShouldProcess ? command.confirmImpact : "None";
  const binding = bindingOf(command);
  return binding?.supportsShouldProcess ? binding.confirmImpact : "None";
}
