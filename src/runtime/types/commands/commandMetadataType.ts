import { toText } from "../../../objects/ops/toText.ts";
import type { ClrType } from "../../../objects/types/ClrType.ts";
import { defineClr, type PropertyAccess } from "../../../objects/types/defineClr.ts";
import { lazyType } from "../../../objects/types/lazyType.ts";
import { EnumValue } from "../../../objects/values/EnumValue.ts";
import { CmdletInfo, type CommandInfo } from "../../commands/CommandInfo.ts";
import { type BindingFacts, CommandMetadataObject } from "../../values/CommandMetadataObject.ts";
import { helpUri } from "./commandMembers.ts";
import { cmdletOfClass, implementingType } from "./implementingType.ts";

const capabilityType = lazyType("System.Management.Automation.RemotingCapability");
const impactType = lazyType("System.Management.Automation.ConfirmImpact");

/** A fact that is read and written as it is. */
function fact<Name extends keyof BindingFacts>(name: Name): PropertyAccess<CommandMetadataObject> {
  return {
    get: ({ binding }) => binding[name],
    set: ({ binding }, value: BindingFacts[Name]) => {
      binding[name] = value;
    },
  };
}

export const commandMetadataType = defineClr<CommandMetadataObject>("System.Management.Automation.CommandMetadata", {
  constructors: {
    "(type)": (type: ClrType) => new CommandMetadataObject(cmdletOfClass(type)),
    "(System.Management.Automation.CommandInfo)": (command: CommandInfo) => new CommandMetadataObject(command),
    "(System.Management.Automation.CommandMetadata)": (metadata: CommandMetadataObject) => metadata.copy(),
  },
  properties: {
    Name: {
      get: (self) => self.name,
      set: (self, name: string) => {
        self.name = name;
      },
    },
    DefaultParameterSetName: fact("defaultParameterSetName"),
    SupportsShouldProcess: fact("supportsShouldProcess"),
    SupportsPaging: fact("supportsPaging"),
    SupportsTransactions: fact("supportsTransactions"),
    PositionalBinding: fact("positionalBinding"),
    CommandType: ({ command }) => (command instanceof CmdletInfo ? implementingType(command) : null),
    RemotingCapability: {
      get: ({ binding }) => EnumValue.named(capabilityType(), binding.remotingCapability),
      set: ({ binding }, capability: EnumValue) => {
        binding.remotingCapability = toText(capability);
      },
    },
    HelpUri: {
      get: ({ command, binding }) => binding.helpUri ?? helpUri(command),
      set: ({ binding }, uri: string | null) => {
        binding.helpUri = uri;
      },
    },
    ConfirmImpact: {
      get: ({ binding }) => EnumValue.named(impactType(), binding.confirmImpact),
      set: ({ binding }, impact: EnumValue) => {
        binding.confirmImpact = toText(impact);
      },
    },
    Parameters: (self) => self.parameters,
  },
});
