import type { SettingRow } from "./SettingRow.ts";

/** What a session configuration file can say, in the order in which it stands there. */
export const sessionSettings: readonly SettingRow[] = [
  { key: "SchemaVersion", comment: "Version number of the schema used for this document", sample: "" },
  { key: "GUID", comment: "ID used to uniquely identify this document", sample: "" },
  { key: "Author", comment: "Author of this document", sample: "" },
  { key: "Description", comment: "Description of the functionality provided by these settings", sample: "''" },
  { key: "CompanyName", comment: "Company associated with this document", sample: "" },
  { key: "Copyright", comment: "Copyright statement for this document", sample: "" },
  {
    key: "SessionType",
    comment:
      "Session type defaults to apply for this session configuration. Can be 'RestrictedRemoteServer' (recommended), 'Empty', or 'Default'",
    sample: "",
  },
  {
    key: "TranscriptDirectory",
    comment: "Directory to place session transcripts for this session configuration",
    sample: "'C:\\Transcripts\\'",
  },
  {
    key: "RunAsVirtualAccount",
    comment: "Whether to run this session configuration as the machine's (virtual) administrator account",
    sample: "$true",
  },
  {
    key: "RunAsVirtualAccountGroups",
    comment: "Groups associated with machine's (virtual) administrator account",
    sample: "'Remote Desktop Users', 'Remote Management Users'",
  },
  {
    key: "MountUserDrive",
    comment: "Creates a 'User' PSDrive in the session for use with Copy-Item when File System provider is not visible.",
    sample: "$true",
  },
  {
    key: "UserDriveMaximumSize",
    comment:
      "Optional maximum size in bytes of user drive created with MountUserDrive parameter. Default maximum size for User drive is 50MB.",
    sample: "50000000",
  },
  {
    key: "GroupManagedServiceAccount",
    comment: "Group managed service account name under which the configuration will run",
    sample: "'CONTOSO\\GroupManagedServiceAccount'",
  },
  {
    key: "ScriptsToProcess",
    comment: "Scripts to run when applied to a session",
    sample: "'C:\\ConfigData\\InitScript1.ps1', 'C:\\ConfigData\\InitScript2.ps1'",
  },
  {
    key: "RoleDefinitions",
    comment:
      "User roles (security groups), and the role capabilities that should be applied to them when applied to a session",
    sample:
      "@{ 'CONTOSO\\SqlAdmins' = @{ RoleCapabilities = 'SqlAdministration' }; 'CONTOSO\\SqlManaged' = @{ RoleCapabilityFiles = 'C:\\RoleCapability\\SqlManaged.psrc' }; 'CONTOSO\\ServerMonitors' = @{ VisibleCmdlets = 'Get-Process' } } ",
  },
  {
    key: "RequiredGroups",
    comment: "Group accounts for which membership is required to use the session.",
    sample: "@{ And = @{ Or = 'CONTOSO\\SmartCard-Logon1', 'CONTOSO\\SmartCard-Logon2' }, 'Administrators' }",
  },
  {
    key: "LanguageMode",
    comment:
      "Language mode to apply when applied to a session. Can be 'NoLanguage' (recommended), 'RestrictedLanguage', 'ConstrainedLanguage', or 'FullLanguage'",
    sample: "",
  },
  { key: "ExecutionPolicy", comment: "Execution policy to apply when applied to a session", sample: "" },
  {
    key: "PowerShellVersion",
    comment: "Version of the PowerShell engine to use when applied to a session",
    sample: "'7.6.9'",
  },
  {
    key: "ModulesToImport",
    comment: "Modules to import when applied to a session",
    sample:
      "'MyCustomModule', @{ ModuleName = 'MyCustomModule'; ModuleVersion = '1.0.0.0'; GUID = '4d30d5f0-cb16-4898-812d-f20a6c596bdf' }",
  },
  { key: "VisibleAliases", comment: "Aliases to make visible when applied to a session", sample: "'Item1', 'Item2'" },
  {
    key: "VisibleCmdlets",
    comment: "Cmdlets to make visible when applied to a session",
    sample:
      "'Invoke-Cmdlet1', @{ Name = 'Invoke-Cmdlet2'; Parameters = @{ Name = 'Parameter1'; ValidateSet = 'Item1', 'Item2' }, @{ Name = 'Parameter2'; ValidatePattern = 'L*' } }",
  },
  {
    key: "VisibleFunctions",
    comment: "Functions to make visible when applied to a session",
    sample:
      "'Invoke-Function1', @{ Name = 'Invoke-Function2'; Parameters = @{ Name = 'Parameter1'; ValidateSet = 'Item1', 'Item2' }, @{ Name = 'Parameter2'; ValidatePattern = 'L*' } }",
  },
  {
    key: "VisibleExternalCommands",
    comment: "External commands (scripts and applications) to make visible when applied to a session",
    sample: "'Item1', 'Item2'",
  },
  {
    key: "VisibleProviders",
    comment: "Providers to make visible when applied to a session",
    sample: "'Item1', 'Item2'",
  },
  {
    key: "AliasDefinitions",
    comment: "Aliases to be defined when applied to a session",
    sample: "@{ Name = 'Alias1'; Value = 'Invoke-Alias1'}, @{ Name = 'Alias2'; Value = 'Invoke-Alias2'}",
  },
  {
    key: "FunctionDefinitions",
    comment: "Functions to define when applied to a session",
    sample: "@{ Name = 'MyFunction'; ScriptBlock = { param($MyInput) $MyInput } }",
  },
  {
    key: "VariableDefinitions",
    comment: "Variables to define when applied to a session",
    sample:
      "@{ Name = 'Variable1'; Value = { 'Dynamic' + 'InitialValue' } }, @{ Name = 'Variable2'; Value = 'StaticInitialValue' }",
  },
  {
    key: "EnvironmentVariables",
    comment: "Environment variables to define when applied to a session",
    sample: "@{ Variable1 = 'Value1'; Variable2 = 'Value2' }",
  },
  {
    key: "TypesToProcess",
    comment: "Type files (.ps1xml) to load when applied to a session",
    sample: "'C:\\ConfigData\\MyTypes.ps1xml', 'C:\\ConfigData\\OtherTypes.ps1xml'",
  },
  {
    key: "FormatsToProcess",
    comment: "Format files (.ps1xml) to load when applied to a session",
    sample: "'C:\\ConfigData\\MyFormats.ps1xml', 'C:\\ConfigData\\OtherFormats.ps1xml'",
  },
  {
    key: "AssembliesToLoad",
    comment: "Assemblies to load when applied to a session",
    sample: "'System.Web', 'System.OtherAssembly, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b03f5f7f11d50a3a'",
  },
];

/** The keys of a role capability file, in its order. */
export const roleKeys: readonly string[] = [
  "GUID",
  "Author",
  "Description",
  "CompanyName",
  "Copyright",
  "ModulesToImport",
  "VisibleAliases",
  "VisibleCmdlets",
  "VisibleFunctions",
  "VisibleExternalCommands",
  "VisibleProviders",
  "ScriptsToProcess",
  "AliasDefinitions",
  "FunctionDefinitions",
  "VariableDefinitions",
  "EnvironmentVariables",
  "TypesToProcess",
  "FormatsToProcess",
  "AssembliesToLoad",
];

/** Keys that a session configuration file has without -Full too. */
export const shortSessionKeys: ReadonlySet<string> = new Set([
  "SchemaVersion",
  "GUID",
  "Author",
  "Description",
  "SessionType",
  "TranscriptDirectory",
  "RunAsVirtualAccount",
  "ScriptsToProcess",
  "RoleDefinitions",
]);
