import { lazyType } from "../../objects/types/lazyType.ts";
import { defineType } from "../../objects/types/TypeDefinition.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";
import { CmdletInfo, type CommandInfo, ExternalScriptInfo, FunctionInfo } from "../commands/CommandInfo.ts";
import { CommandMetadataObject } from "../values/CommandMetadataObject.ts";
import { commandParameters, metadataOf } from "../values/parameterViews.ts";
import { helpUri } from "./commandMembers.ts";

const impactType = lazyType("System.Management.Automation.ConfirmImpact");

export const commandMetadataType = defineType<CommandMetadataObject>({
  name: "System.Management.Automation.CommandMetadata",
  constructors: {
    "(System.Management.Automation.CommandInfo commandInfo)": (command: CommandInfo) =>
      new CommandMetadataObject(command, command.name),
    "(System.Management.Automation.CommandMetadata other)": ({ command, name }: CommandMetadataObject) =>
      new CommandMetadataObject(command, name),
  },
  properties: {
    "string Name {get;set;}": {
      get: (self) => self.name,
      set: (self, name: string) => {
        self.name = name;
      },
    },
    "string DefaultParameterSetName {get;}": ({ command }) => metadataOf(command)?.defaultSetName || null,
    "bool SupportsShouldProcess {get;}": ({ command }) =>
      command instanceof CmdletInfo
        ? command.supportsShouldProcess
        : (bindingOf(command)?.supportsShouldProcess ?? false),
    "string HelpUri {get;}": ({ command }) => helpUri(command),
    "bool SupportsPaging {get;}": ({ command }) => bindingOf(command)?.supportsPaging ?? false,
    "bool PositionalBinding {get;}": ({ command }) => bindingOf(command)?.positionalBinding ?? true,
    "System.Management.Automation.ConfirmImpact ConfirmImpact {get;}": ({ command }) =>
      EnumValue.named(impactType(), impactOf(command)),
    "System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}": ({
      command,
    }) => commandParameters(command, (parameter) => !parameter.isCommon && !parameter.isAdded),
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
