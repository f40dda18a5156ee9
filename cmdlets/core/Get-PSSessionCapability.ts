import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { type CommandView, commandServiceKey } from "../../src/command/services/CommandService.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { getMember } from "../../src/objects/members/getMember.ts";
import { toArray } from "../../src/objects/ops/toArray.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import { Dictionary } from "../../src/objects/values/collections/Dictionary.ts";
import type { SessionConfiguration } from "../../src/providers/machine/SessionConfiguration.ts";
import { chosenConfigurations } from "./_shared/remoting/changeConfigurations.ts";

export default defineCmdlet({
  name: "Get-PSSessionCapability",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Gets the commands that a user can run through a session configuration made from a file.",
  description:
    "What a file of session type Default or Empty makes visible is given. Roles, and the commands that a restricted session has by itself, are not modelled.",
  parameters: { ConfigurationName: "string", Username: "string" },
  examples: [
    {
      title: "Of a configuration that lets two commands through",
      transcript: `PS> New-PSSessionConfigurationFile C:\\Windows\\Temp\\desk.pssc -SessionType Empty -VisibleCmdlets Get-Date, Get-Ran*
PS> $null = Register-PSSessionConfiguration Desk -Path C:\\Windows\\Temp\\desk.pssc -Force
PS> (Get-PSSessionCapability Desk CONTOSO\\ann).Name
Get-Date
Get-Random
`,
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      for (const configuration of chosenConfigurations(cmdlet, [values.ConfigurationName ?? ""]))
        for (const command of visibleCommands(cmdlet, configuration)) cmdlet.write(command);
    },
  }),
});

/** Commands by name that the configuration's file lets through. */
function visibleCommands(cmdlet: CmdletContext, { name, settings }: SessionConfiguration): readonly CommandView[] {
  const sessionType = settings.get("SessionType");
  if (sessionType === undefined)
    throw cmdlet.terminate({
      id: "SessionConfigurationMustBeFileBased",
      message: `Could not get the session capabilities for the session configuration '${name}': this configuration was not registered with a session configuration file (.pssc), such as one created by the New-PSSessionConfigurationFile cmdlet.`,
      category: "InvalidOperation",
      exception: "System.InvalidOperationException",
    });
  const roles = settings.get("RoleDefinitions");
  if (roles instanceof Dictionary && roles.count > 0) throw notModelled("Role definitions of a session configuration");
  const type = toText(sessionType).toLowerCase();
  if (type === "restrictedremoteserver") throw notModelled("The commands of a restricted session");
  const kinds = { Cmdlet: "VisibleCmdlets", Function: "VisibleFunctions", Alias: "VisibleAliases" } as const;
  return Object.entries(kinds).flatMap(([kind, setting]) => {
    const given = settings.get(setting);
    if (given === undefined && type === "empty") return [];
    const tests = given === undefined ? [() => true] : toArray(given).map((one) => wildcardMatcher(nameOf(one)));
    return cmdlet
      .service(commandServiceKey)
      .all()
      .filter((command) => command.commandType === kind && tests.some((matches) => matches(command.name)));
  });
}

/** A command is named by a text, or by a table with its name and the parameters that are allowed. */
function nameOf(visible: unknown): string {
  return toText(visible instanceof Dictionary ? getMember(visible, "Name") : visible).replace(/^.*\\/, "");
}
