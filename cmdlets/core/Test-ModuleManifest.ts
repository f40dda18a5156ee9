import { moduleServiceKey } from "../../src/command/ModuleService.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { Dictionary } from "../../src/objects/model/Dictionary.ts";
import { toArray } from "../../src/objects/ops/toArray.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { describeModule, findModuleFile } from "./_shared/moduleFiles.ts";

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
      const data = cmdlet.service(moduleServiceKey).data(providers.readText(path), path);
      if (!(data instanceof Dictionary)) return;
      reportMissing(cmdlet, path, data);
      cmdlet.write(moduleOf(cmdlet, path, data));
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

/** A module that exports what the manifest names, and was not loaded. */
function moduleOf(cmdlet: CmdletContext, path: string, data: Dictionary) {
  const name = path.slice(path.lastIndexOf("\\") + 1).replace(/\.psd1$/i, "");
  const functions = listOf(data, "FunctionsToExport").filter((one) => !/[*?[]/.test(one));
  const text = functions.map((one) => `function ${one} { }`).join("\n");
  const code = functions.length > 0 ? { text, path } : null;
  const { module } = cmdlet.service(moduleServiceKey).create({ name, path, code, args: [] });
  describeModule(module, (key) => data.get(key));
  module.moduleType = listOf(data, "RootModule").some((root) => /\.psm1$/i.test(root)) ? "Script" : "Manifest";
  return module;
}

function listOf(data: Dictionary, key: string): string[] {
  const value = data.get(key);
  return value === undefined || value === null ? [] : toArray(value).map((one) => toText(one));
}
