import { setOwnTypeNames } from "../../../../src/objects/members/extendedMembers.ts";
import { MemberTable } from "../../../../src/objects/members/MemberTable.ts";
import { PSCustomObject } from "../../../../src/objects/values/PSObject.ts";
import type { SessionConfiguration } from "../../../../src/providers/machine/SessionConfiguration.ts";

/** A session configuration as scripts see it. */
export function configurationObject(configuration: SessionConfiguration): PSCustomObject {
  const table = new MemberTable();
  table.setNote("Name", configuration.name);
  table.setNote("PSVersion", configuration.version);
  table.setNote("StartupScript", configuration.startupScript);
  table.setNote("RunAsUser", configuration.runAsUser);
  table.setNote("Permission", configuration.permission);
  table.setNote("Enabled", configuration.enabled);
  table.setNote("SecurityDescriptorSddl", configuration.sddl ?? "");
  for (const [name, value] of configuration.settings) if (!table.has(name)) table.setNote(name, value);
  const object = new PSCustomObject(table);
  setOwnTypeNames(object, [
    "Microsoft.PowerShell.Commands.PSSessionConfigurationCommands#PSSessionConfiguration",
    "System.Management.Automation.PSCustomObject",
    "System.Object",
  ]);
  return object;
}
