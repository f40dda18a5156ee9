import { defineCmdlet } from "../../src/command/prelude.ts";
import { machineFacts } from "../../src/objects/host/MachineFacts.ts";
import { localNow } from "../../src/objects/text/time/moments.ts";
import { manifestText } from "./_New-ModuleManifest/manifestText.ts";
import { manifestStyles } from "./_shared/settingsFile/manifestStyle.ts";
import { settingsPath, writeSettingsFile } from "./_shared/settingsFile/writeSettings.ts";

export default defineCmdlet({
  name: "New-ModuleManifest",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Writes the manifest file of a module.",
  description: "Every setting stands in the file with a comment; those that were not given are commented out.",
  parameters: {
    Path: "string",
    NestedModules: "object[]",
    Guid: "guid",
    Author: "string",
    CompanyName: "string",
    Copyright: "string",
    RootModule: "string",
    ModuleVersion: "version",
    Description: "string",
    ProcessorArchitecture: "System.Reflection.ProcessorArchitecture",
    PowerShellVersion: "version",
    ClrVersion: "version",
    DotNetFrameworkVersion: "version",
    PowerShellHostName: "string",
    PowerShellHostVersion: "version",
    RequiredModules: "object[]",
    TypesToProcess: "string[]",
    FormatsToProcess: "string[]",
    ScriptsToProcess: "string[]",
    RequiredAssemblies: "string[]",
    FileList: "string[]",
    ModuleList: "object[]",
    FunctionsToExport: "string[]",
    AliasesToExport: "string[]",
    VariablesToExport: "string[]",
    CmdletsToExport: "string[]",
    DscResourcesToExport: "string[]",
    CompatiblePSEditions: "string[]",
    PrivateData: "object",
    Tags: "string[]",
    ProjectUri: "uri",
    LicenseUri: "uri",
    IconUri: "uri",
    ReleaseNotes: "string",
    Prerelease: "string",
    RequireLicenseAcceptance: "switch",
    ExternalModuleDependencies: "string[]",
    HelpInfoUri: "string",
    PassThru: "switch",
    DefaultCommandPrefix: "string",
  },
  examples: [
    {
      title: "A manifest and what it says",
      transcript: `PS> New-ModuleManifest C:\\Tools.psd1 -RootModule Tools.psm1 -ModuleVersion 2.1 -FunctionsToExport Get-Tool
PS> $data = Import-PowerShellDataFile C:\\Tools.psd1
PS> $data.RootModule, $data.ModuleVersion, $data.FunctionsToExport
Tools.psm1
2.1
Get-Tool
`,
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      const path = settingsPath(cmdlet, values.Path ?? "", ".psd1", {
        id: "Modules_InvalidModuleManifestPath",
        message: (given) =>
          `The module manifest path '${given}' is not valid. The value of the Path argument must resolve to a single file that has a '.psd1' extension. Change the value of the Path argument to point to a valid psd1 file, and then try again.`,
      });
      if (!cmdlet.shouldProcess(path, "Creating the module manifest file.")) return;
      const name = path.slice(path.lastIndexOf("\\") + 1).replace(/\.psd1$/i, "");
      const text = manifestText(cmdlet, name, localNow(), cmdlet.bound, machineFacts().userName);
      writeSettingsFile(cmdlet, path, text, manifestStyles[cmdlet.edition].encoding);
      if (values.PassThru) cmdlet.write(text);
    },
  }),
});
