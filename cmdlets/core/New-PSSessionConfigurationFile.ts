import { defineCmdlet } from "../../src/command/prelude.ts";
import { ambient } from "../../src/objects/model/ambient.ts";
import { machineFacts } from "../../src/objects/model/MachineFacts.ts";
import { sessionSettings, shortSessionKeys } from "./_shared/settingsFile/sessionSettings.ts";
import { quoted, settingText } from "./_shared/settingsFile/settingText.ts";
import { settingsFileText, settingsPath, writeSettingsFile } from "./_shared/settingsFile/writeSettings.ts";

export default defineCmdlet({
  name: "New-PSSessionConfigurationFile",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop", "CoreOnWindows"],
  aliases: ["npssc"],
  synopsis: "Writes a file that says how the sessions of a session configuration are.",
  parameters: {
    Path: "string",
    SchemaVersion: "version",
    Guid: "guid",
    Author: "string",
    Description: "string",
    CompanyName: "string",
    Copyright: "string",
    SessionType: "System.Management.Automation.Remoting.SessionType",
    TranscriptDirectory: "string",
    RunAsVirtualAccount: "switch",
    RunAsVirtualAccountGroups: "string[]",
    MountUserDrive: "switch",
    UserDriveMaximumSize: "long",
    GroupManagedServiceAccount: "string",
    ScriptsToProcess: "string[]",
    RoleDefinitions: "System.Collections.IDictionary",
    RequiredGroups: "System.Collections.IDictionary",
    LanguageMode: "System.Management.Automation.PSLanguageMode",
    ExecutionPolicy: "Microsoft.PowerShell.ExecutionPolicy",
    PowerShellVersion: "version",
    ModulesToImport: "object[]",
    VisibleAliases: "string[]",
    VisibleCmdlets: "object[]",
    VisibleFunctions: "object[]",
    VisibleExternalCommands: "string[]",
    VisibleProviders: "string[]",
    AliasDefinitions: "System.Collections.IDictionary[]",
    FunctionDefinitions: "System.Collections.IDictionary[]",
    VariableDefinitions: "object",
    EnvironmentVariables: "System.Collections.IDictionary",
    TypesToProcess: "string[]",
    FormatsToProcess: "string[]",
    AssembliesToLoad: "string[]",
    Full: "switch",
  },
  examples: [
    {
      title: "A session that can do little",
      transcript: `PS> New-PSSessionConfigurationFile C:\\Help.pssc -SessionType RestrictedRemoteServer -LanguageMode NoLanguage
PS> Get-Content C:\\Help.pssc | Select-String '^(SessionType|LanguageMode)' | ForEach-Object Line
SessionType = 'RestrictedRemoteServer'
LanguageMode = 'NoLanguage'
`,
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      const path = settingsPath(cmdlet, values.Path ?? "", ".pssc", {
        id: "InvalidPSSessionConfigurationFilePath",
        message: (given) =>
          `Session configuration file path '${given}' is not valid. The path argument must resolve to a single file in the file system with a '.pssc' extension. Please fix the path specification and try again.`,
      });
      const author = values.Author ?? machineFacts().userName;
      const settings = new Map<string, string>([
        ["SchemaVersion", quoted("2.0.0.0")],
        ["GUID", quoted(ambient().newGuid())],
        ["Author", quoted(author)],
        ["SessionType", quoted("Default")],
        ...(values.Full
          ? ([
              ["CompanyName", quoted("Unknown")],
              ["Copyright", quoted(`(c) ${author}. All rights reserved.`)],
              ["LanguageMode", quoted("FullLanguage")],
              ["ExecutionPolicy", quoted("Restricted")],
            ] as const)
          : []),
      ]);
      for (const { key } of sessionSettings) {
        const value = [...cmdlet.bound].find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
        if (value !== undefined) settings.set(key, settingText(value));
      }
      const rows = sessionSettings.filter(({ key }) => values.Full || shortSessionKeys.has(key) || settings.has(key));
      writeSettingsFile(cmdlet, path, settingsFileText(rows, settings));
    },
  }),
});
