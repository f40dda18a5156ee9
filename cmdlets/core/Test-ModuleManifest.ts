import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import type { Dictionary } from "../../src/objects/model/Dictionary.ts";
import { toArray } from "../../src/objects/ops/toArray.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { describedManifest, findModuleFile } from "./_shared/moduleFiles.ts";
import { manifestData, manifestErrors } from "./_shared/moduleManifest.ts";

export default defineCmdlet({
  name: "Test-ModuleManifest",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Reads a module manifest without loading the module, and tells of what it names and is not there.",
  parameters: { Path: "string" },
  examples: [
    {
      title: "What a manifest says",
      transcript: `PS> New-ModuleManifest C:\\Lab.psd1 -ModuleVersion 1.2 -FunctionsToExport Get-Lab
PS> $found = Test-ModuleManifest C:\\Lab.psd1
PS> "$($found.Name) $($found.Version) $($found.ExportedFunctions.Keys)"
Lab 1.2 Get-Lab
`,
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const providers = cmdlet.service(providerServiceKey);
      const path = providers.filePath(values.Path ?? "");
      const entry = providers.fileSystem.files.entry(path);
      if (!entry || entry.isDirectory)
        return cmdlet.error({
          id: "Modules_ModuleNotFound",
          message: `The specified module '${path}' was not loaded because no valid module file was found in any module directory.`,
          category: "ResourceUnavailable",
          target: path,
          exception: "System.IO.FileNotFoundException",
        });
      if (!/\.psd1$/i.test(path))
        throw cmdlet.terminate({
          id: "Modules_InvalidModuleManifestPath",
          message: `The module manifest path '${path}' is not valid. The value of the Path argument must resolve to a single file that has a '.psd1' extension. Change the value of the Path argument to point to a valid psd1 file, and then try again.`,
          category: "InvalidArgument",
          target: path,
          exception: "System.InvalidOperationException",
        });
      const data = manifestData(cmdlet, path);
      for (const error of manifestErrors(cmdlet, path, data)) cmdlet.error(error);
      reportMissing(cmdlet, path, data);
      cmdlet.write(describedManifest(cmdlet, path, data));
    },
  }),
});

const fileKeys = ["RootModule", "NestedModules", "ScriptsToProcess", "TypesToProcess", "FormatsToProcess", "FileList"];

/** Files that the manifest names and that are not beside it. */
function reportMissing(cmdlet: CmdletContext, path: string, data: Dictionary): void {
  const { files } = cmdlet.service(providerServiceKey).fileSystem;
  const folder = path.slice(0, path.lastIndexOf("\\"));
  for (const key of fileKeys) {
    for (const name of listOf(data, key)) {
      const beside = /^[A-Za-z]:/.test(name) ? name : `${folder}\\${name}`;
      if (name === "" || files.entry(beside) || findModuleFile(cmdlet, beside) || findModuleFile(cmdlet, name))
        continue;
      cmdlet.error({
        id: "Modules_InvalidManifestMember",
        message: `The specified ${key} entry '${name}' in the module manifest '${path}' is invalid. Try again after updating this entry with valid values.`,
        category: "ObjectNotFound",
        target: name,
        exception: "System.Management.Automation.PSInvalidOperationException",
      });
    }
  }
}

function listOf(data: Dictionary, key: string): string[] {
  const value = data.get(key);
  return value === undefined || value === null ? [] : toArray(value).map((one) => toText(one));
}
