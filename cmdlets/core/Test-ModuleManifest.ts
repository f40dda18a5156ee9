import type { ProviderPath } from "../../src/command/Provider.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { moduleServiceKey } from "../../src/command/services/ModuleService.ts";
import { toArray } from "../../src/objects/ops/toArray.ts";
import { typeByName } from "../../src/objects/types/typeRegistry.ts";
import type { Dictionary } from "../../src/objects/values/collections/Dictionary.ts";
import { ListObject } from "../../src/objects/values/collections/ListObject.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { isBuiltIn } from "./_shared/builtInModules.ts";
import { describedManifest, findModuleFile, moduleNameIn } from "./_shared/moduleFiles.ts";
import { manifestData, manifestErrors } from "./_shared/moduleManifest.ts";
import { processedFiles } from "./_shared/processedFiles.ts";

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
      const given = values.Path ?? "";
      const all = providers.isPattern(given) ? providers.resolve(given) : [];
      if (all.length > 1) throw severalFiles(cmdlet, all);
      const found = all[0] ?? providers.unresolved(given);
      if (!found.provider.exists(found.path))
        return cmdlet.error({
          id: "Modules_ModuleNotFound",
          message: `The specified module '${given}' was not loaded because no valid module file was found in any module directory.`,
          category: "ResourceUnavailable",
          target: given,
          exception: "System.IO.FileNotFoundException",
        });
      if (found.provider !== providers.fileSystem)
        throw cmdlet.terminate({
          id: "FileOpenError",
          message: `The current provider (${found.provider.info.fullName}) cannot open a file.`,
          category: "InvalidOperation",
          target: given,
          exception: "System.Management.Automation.RuntimeException",
        });
      const { path } = found;
      if (!/\.psd1$/i.test(path))
        throw cmdlet.terminate({
          id: "Modules_InvalidModuleManifestPath",
          message: `The module manifest path '${path}' is not valid. The value of the Path argument must resolve to a single file that has a '.psd1' extension. Change the value of the Path argument to point to a valid psd1 file, and then try again.`,
          category: "InvalidArgument",
          target: given,
          exception: "System.InvalidOperationException",
        });
      const data = manifestData(cmdlet, path);
      for (const error of manifestErrors(cmdlet, path, data)) {
        cmdlet.error(error);
        // The table and the module are read one after the other, and both complain of keys that nobody knows.
        if (error.record.errorId === "Modules_InvalidManifestMember") cmdlet.error(error);
      }
      const lists = { names: (key: string) => namesIn(data, key), beside: fileBeside(cmdlet, path) };
      for (const key of ["TypesToProcess", "FormatsToProcess", "ScriptsToProcess"] as const)
        processedFiles(cmdlet, path, key, lists.names(key));
      reportMissing(cmdlet, path, lists);
      const module = describedManifest(cmdlet, path, data);
      if (lists.names("RootModule").some((name) => !lists.beside(name))) module.moduleType = "Binary";
      cmdlet.write(module);
    },
  }),
});

function severalFiles(cmdlet: CmdletContext, found: readonly ProviderPath[]) {
  return cmdlet.terminate({
    id: "AmbiguousPath",
    message:
      "The path cannot be processed because it resolved to more than one file; only one file at a time can be processed.",
    category: "InvalidOperation",
    target: new ListObject(
      typeByName("System.Collections.ObjectModel.Collection[string]"),
      found.map(({ path }) => path),
    ),
    exception: "System.Management.Automation.RuntimeException",
  });
}

interface ManifestLists {
  readonly names: (key: string) => string[];
  /** Whether a file or module of that name is beside the manifest or along $env:PSModulePath. */
  readonly beside: (name: string) => boolean;
}

/** The error ids of lists whose entries are looked for, and what their entries are called. */
const checkedLists = [
  { key: "RequiredAssemblies", id: "Modules_InvalidRequiredAssembliesInModuleManifest", entry: "RequiredAssemblies" },
  { key: "NestedModules", id: "Modules_InvalidNestedModuleinModuleManifest", entry: "NestedModule" },
  { key: "RequiredModules", id: "Modules_InvalidRequiredModulesinModuleManifest", entry: "RequiredModules" },
  { key: "FileList", id: "Modules_InvalidFilePathinModuleManifest", entry: "FileList" },
  { key: "ModuleList", id: "Modules_InvalidModuleListinModuleManifest", entry: "ModuleList" },
];

/** What the manifest names and what is not there. */
function reportMissing(cmdlet: CmdletContext, path: string, { names, beside }: ManifestLists): void {
  const loaded = (name: string) => cmdlet.service(moduleServiceKey).find(name) !== undefined;
  for (const name of names("RootModule"))
    if (!beside(name))
      cmdlet.error({
        id: "Modules_InvalidRootModuleInModuleManifest",
        message: `The module manifest '${name}' could not be processed because it is not a valid PowerShell module manifest file. Remove the elements that are not permitted: ${path}`,
        category: "InvalidArgument",
        target: path,
        exception: "System.ArgumentException",
      });
  for (const { key, id, entry } of checkedLists) {
    for (const name of names(key)) {
      // Names without an extension are of assemblies that the machine may have.
      const isKnown = key === "RequiredAssemblies" ? !/\.dll$/i.test(name) : loaded(name) || isBuiltIn(cmdlet, name);
      if (isKnown || beside(name)) continue;
      cmdlet.error({
        id,
        message: `The specified ${entry} entry '${name}' in the module manifest '${path}' is invalid. Try again after updating this entry with valid values.`,
        category: "ObjectNotFound",
        target: path,
        exception: "System.IO.DirectoryNotFoundException",
      });
    }
  }
}

function fileBeside(cmdlet: CmdletContext, path: string): (name: string) => boolean {
  const { files } = cmdlet.service(providerServiceKey).fileSystem;
  const folder = path.slice(0, path.lastIndexOf("\\"));
  return (name) => {
    const place = /^[A-Za-z]:/.test(name) ? name : `${folder}\\${name}`;
    return (
      files.entry(place) !== null || findModuleFile(cmdlet, place) !== null || findModuleFile(cmdlet, name) !== null
    );
  };
}

function namesIn(data: Dictionary, key: string): string[] {
  const value = data.get(key);
  return value === undefined || value === null
    ? []
    : toArray(value)
        .map((one) => moduleNameIn(one))
        .filter((name) => name !== "");
}
