import { customObject } from "../../../../src/objects/values/customObject.ts";
import type { PSCustomObject } from "../../../../src/objects/values/PSObject.ts";
import type { SessionConfiguration } from "../../../../src/providers/machine/SessionConfiguration.ts";

/** A session configuration as scripts see it. */
export function configurationObject(configuration: SessionConfiguration): PSCustomObject {
  const made = customObject(
    {
      Name: configuration.name,
      PSVersion: configuration.version,
      StartupScript: configuration.startupScript,
      RunAsUser: configuration.runAsUser,
      Permission: configuration.permission,
      Enabled: configuration.enabled,
      SecurityDescriptorSddl: configuration.sddl ?? "",
    },
    [
      "Microsoft.PowerShell.Commands.PSSessionConfigurationCommands#PSSessionConfiguration",
      "System.Management.Automation.PSCustomObject",
      "System.Object",
    ],
  );
  const members = made.extended;
  for (const [name, value] of configuration.settings) if (!members.has(name)) members.setNote(name, value);
  return made;
}
