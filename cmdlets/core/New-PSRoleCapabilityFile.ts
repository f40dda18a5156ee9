import { defineCmdlet } from "../../src/command/prelude.ts";
import { newSessionFile, sessionParameters } from "./_shared/settingsFile/newSessionFile.ts";
import { roleKeys, sessionSettings } from "./_shared/settingsFile/sessionSettings.ts";

export default defineCmdlet({
  name: "New-PSRoleCapabilityFile",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Writes a file that says what the people of a role may do in a session.",
  parameters: sessionParameters,
  examples: [
    {
      title: "Two cmdlets",
      transcript: `PS> New-PSRoleCapabilityFile C:\\Reader.psrc -VisibleCmdlets Get-Service, Get-Process
PS> (Get-Content C:\\Reader.psrc) -match '^VisibleCmdlets'
VisibleCmdlets = 'Get-Service', 'Get-Process'
`,
    },
  ],
  steps: (cmdlet, values) =>
    newSessionFile(cmdlet, values, () => ({
      name: "Role Capability",
      extension: ".psrc",
      pathId: "InvalidRoleCapabilityFilePath",
      rows: roleKeys.flatMap((key) => sessionSettings.filter((row) => row.key === key)),
      defaults: {},
      namesCompany: true,
    })),
});
