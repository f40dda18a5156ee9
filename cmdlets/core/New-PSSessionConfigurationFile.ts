import { defineCmdlet } from "../../src/command/prelude.ts";
import { newSessionFile, sessionParameters } from "./_shared/settingsFile/newSessionFile.ts";
import { sessionSettings, shortSessionKeys } from "./_shared/settingsFile/sessionSettings.ts";

export default defineCmdlet({
  name: "New-PSSessionConfigurationFile",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop", "CoreOnWindows"],
  aliases: ["npssc"],
  synopsis: "Writes a file that says how the sessions of a session configuration are.",
  parameters: {
    ...sessionParameters,
    SchemaVersion: "version",
    SessionType: "System.Management.Automation.Remoting.SessionType",
    TranscriptDirectory: "string",
    RunAsVirtualAccount: "switch",
    RunAsVirtualAccountGroups: "string[]",
    MountUserDrive: "switch",
    UserDriveMaximumSize: "long",
    GroupManagedServiceAccount: "string",
    RoleDefinitions: "System.Collections.IDictionary",
    RequiredGroups: "System.Collections.IDictionary",
    LanguageMode: "System.Management.Automation.PSLanguageMode",
    ExecutionPolicy: "Microsoft.PowerShell.ExecutionPolicy",
    PowerShellVersion: "version",
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
  steps: (cmdlet, values) =>
    newSessionFile(cmdlet, values, () => ({
      name: "Session configuration",
      extension: ".pssc",
      pathId: "InvalidPSSessionConfigurationFilePath",
      rows: sessionSettings,
      defaults: {
        SchemaVersion: "2.0.0.0",
        SessionType: "Default",
        ...(values.Full ? { LanguageMode: "FullLanguage", ExecutionPolicy: "Restricted" } : {}),
      },
      namesCompany: values.Full,
      isOptional: (key) => !values.Full && !shortSessionKeys.has(key),
    })),
});
