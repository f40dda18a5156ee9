import { defineCmdlet } from "../../src/command/prelude.ts";
import { ambient } from "../../src/objects/model/ambient.ts";
import { machineFacts } from "../../src/objects/model/MachineFacts.ts";
import { roleKeys, sessionSettings } from "./_shared/settingsFile/sessionSettings.ts";
import { quoted, settingText } from "./_shared/settingsFile/settingText.ts";
import { settingsFileText, settingsPath, writeSettingsFile } from "./_shared/settingsFile/writeSettings.ts";

export default defineCmdlet({
  name: "New-PSRoleCapabilityFile",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Writes a file that says what the people of a role may do in a session.",
  parameters: {
    Path: "string",
    Guid: "guid",
    Author: "string",
    Description: "string",
    CompanyName: "string",
    Copyright: "string",
    ModulesToImport: "object[]",
    VisibleAliases: "string[]",
    VisibleCmdlets: "object[]",
    VisibleFunctions: "object[]",
    VisibleExternalCommands: "string[]",
    VisibleProviders: "string[]",
    ScriptsToProcess: "string[]",
    AliasDefinitions: "System.Collections.IDictionary[]",
    FunctionDefinitions: "System.Collections.IDictionary[]",
    VariableDefinitions: "object",
    EnvironmentVariables: "System.Collections.IDictionary",
    TypesToProcess: "string[]",
    FormatsToProcess: "string[]",
    AssembliesToLoad: "string[]",
  },
  examples: [
    {
      title: "Two cmdlets",
      transcript: `PS> New-PSRoleCapabilityFile C:\\Reader.psrc -VisibleCmdlets Get-Service, Get-Process
PS> (Get-Content C:\\Reader.psrc) -match '^VisibleCmdlets'
VisibleCmdlets = 'Get-Service', 'Get-Process'
`,
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      const path = settingsPath(cmdlet, values.Path ?? "", ".psrc", {
        id: "InvalidRoleCapabilityFilePath",
        message: (given) =>
          `Role Capability file path '${given}' is not valid. The path argument must resolve to a single file in the file system with a '.psrc' extension. Please fix the path specification and try again.`,
      });
      const author = values.Author ?? machineFacts().userName;
      const settings = new Map<string, string>([
        ["GUID", quoted(ambient().newGuid())],
        ["Author", quoted(author)],
        ["CompanyName", quoted("Unknown")],
        ["Copyright", quoted(`(c) ${author}. All rights reserved.`)],
      ]);
      const rows = roleKeys.flatMap((key) => sessionSettings.filter((row) => row.key === key));
      for (const { key } of rows) {
        const value = [...cmdlet.bound].find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
        if (value !== undefined) settings.set(key, settingText(value));
      }
      writeSettingsFile(cmdlet, path, settingsFileText(rows, settings));
    },
  }),
});
