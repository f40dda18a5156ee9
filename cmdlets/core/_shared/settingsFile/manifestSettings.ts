import type { SettingRow } from "./SettingRow.ts";

/** What a module manifest can say, in the order in which it stands there; the private data come before HelpInfoURI. */
export const manifestSettings: readonly SettingRow[] = [
  { key: "RootModule", comment: "Script module or binary module file associated with this manifest.", sample: "''" },
  { key: "ModuleVersion", comment: "Version number of this module.", sample: "" },
  { key: "CompatiblePSEditions", comment: "Supported PSEditions", sample: "@()" },
  { key: "GUID", comment: "ID used to uniquely identify this module", sample: "" },
  { key: "Author", comment: "Author of this module", sample: "" },
  { key: "CompanyName", comment: "Company or vendor of this module", sample: "" },
  { key: "Copyright", comment: "Copyright statement for this module", sample: "" },
  { key: "Description", comment: "Description of the functionality provided by this module", sample: "''" },
  {
    key: "PowerShellVersion",
    comment: "Minimum version of the PowerShell engine required by this module",
    sample: "''",
  },
  { key: "PowerShellHostName", comment: "Name of the PowerShell host required by this module", sample: "''" },
  {
    key: "PowerShellHostVersion",
    comment: "Minimum version of the PowerShell host required by this module",
    sample: "''",
  },
  {
    key: "DotNetFrameworkVersion",
    comment:
      "Minimum version of Microsoft .NET Framework required by this module. This prerequisite is valid for the PowerShell Desktop edition only.",
    sample: "''",
  },
  {
    key: "ClrVersion",
    comment:
      "Minimum version of the common language runtime (CLR) required by this module. This prerequisite is valid for the PowerShell Desktop edition only.",
    sample: "''",
  },
  {
    key: "ProcessorArchitecture",
    comment: "Processor architecture (None, X86, Amd64) required by this module",
    sample: "''",
  },
  {
    key: "RequiredModules",
    comment: "Modules that must be imported into the global environment prior to importing this module",
    sample: "@()",
  },
  {
    key: "RequiredAssemblies",
    comment: "Assemblies that must be loaded prior to importing this module",
    sample: "@()",
  },
  {
    key: "ScriptsToProcess",
    comment: "Script files (.ps1) that are run in the caller's environment prior to importing this module.",
    sample: "@()",
  },
  { key: "TypesToProcess", comment: "Type files (.ps1xml) to be loaded when importing this module", sample: "@()" },
  { key: "FormatsToProcess", comment: "Format files (.ps1xml) to be loaded when importing this module", sample: "@()" },
  {
    key: "NestedModules",
    comment: "Modules to import as nested modules of the module specified in RootModule/ModuleToProcess",
    sample: "@()",
  },
  {
    key: "FunctionsToExport",
    comment:
      "Functions to export from this module, for best performance, do not use wildcards and do not delete the entry, use an empty array if there are no functions to export.",
    sample: "@()",
  },
  {
    key: "CmdletsToExport",
    comment:
      "Cmdlets to export from this module, for best performance, do not use wildcards and do not delete the entry, use an empty array if there are no cmdlets to export.",
    sample: "@()",
  },
  { key: "VariablesToExport", comment: "Variables to export from this module", sample: "'*'" },
  {
    key: "AliasesToExport",
    comment:
      "Aliases to export from this module, for best performance, do not use wildcards and do not delete the entry, use an empty array if there are no aliases to export.",
    sample: "@()",
  },
  { key: "DscResourcesToExport", comment: "DSC resources to export from this module", sample: "@()" },
  { key: "ModuleList", comment: "List of all modules packaged with this module", sample: "@()" },
  { key: "FileList", comment: "List of all files packaged with this module", sample: "@()" },
  { key: "HelpInfoURI", comment: "HelpInfo URI of this module", sample: "''" },
  {
    key: "DefaultCommandPrefix",
    comment:
      "Default prefix for commands exported from this module. Override the default prefix using Import-Module -Prefix.",
    sample: "''",
  },
];

/** The PSData of a manifest: what galleries read. */
export const galleryData: readonly SettingRow[] = [
  {
    key: "Tags",
    comment: "Tags applied to this module. These help with module discovery in online galleries.",
    sample: "@()",
  },
  { key: "LicenseUri", comment: "A URL to the license for this module.", sample: "''" },
  { key: "ProjectUri", comment: "A URL to the main website for this project.", sample: "''" },
  { key: "IconUri", comment: "A URL to an icon representing this module.", sample: "''" },
  { key: "ReleaseNotes", comment: "ReleaseNotes of this module", sample: "''" },
  { key: "Prerelease", comment: "Prerelease string of this module", sample: "''" },
  {
    key: "RequireLicenseAcceptance",
    comment: "Flag to indicate whether the module requires explicit user acceptance for install/update/save",
    sample: "$false",
  },
  { key: "ExternalModuleDependencies", comment: "External dependent modules of this module", sample: "@()" },
];
