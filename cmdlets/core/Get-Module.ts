import { type ModuleView, moduleServiceKey } from "../../src/command/ModuleService.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { toArray } from "../../src/objects/ops/toArray.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { findModuleFile, loadModuleFile, moduleFolders } from "./_shared/moduleFiles.ts";

export default defineCmdlet({
  name: "Get-Module",
  module: "Microsoft.PowerShell.Core",
  aliases: ["gmo"],
  synopsis: "Lists the modules that scripts imported, or those that could be.",
  parameters: {
    Name: "string[]",
    FullyQualifiedName: "object[]",
    All: "switch",
    ListAvailable: "switch",
    Refresh: "switch",
    PSEdition: "string",
    SkipEditionCheck: "switch",
  },
  examples: [{ title: "None by that name", transcript: "PS> @(Get-Module NoSuch).Count\n0\n" }],
  steps(cmdlet, values) {
    return {
      process() {
        const names = values.Name ?? values.FullyQualifiedName?.map((one) => toText(one)) ?? ["*"];
        const matchers = names.map((name) => wildcardMatcher(name));
        const modules = values.ListAvailable
          ? available(cmdlet, names)
          : cmdlet.service(moduleServiceKey).loaded(values.All);
        for (const module of [...modules].sort((left, right) =>
          left.name.toLowerCase() < right.name.toLowerCase() ? -1 : 1,
        )) {
          const isMeant =
            matchers.some((matches) => matches(module.name)) ||
            names.some((name) => isPath(name) || name.toLowerCase() === module.path.toLowerCase());
          if (isMeant && (!values.ListAvailable || hasEdition(module, values.PSEdition))) cmdlet.write(module);
        }
      },
    };
  },
});

function isPath(name: string): boolean {
  return /[\\/]/.test(name);
}

/** Whether a module's manifest names an edition; one that names none is of Windows PowerShell. */
function hasEdition(module: ModuleView, edition: string | undefined): boolean {
  if (edition === undefined) return true;
  if (!module.manifest) return false;
  const named = toArray(module.manifest("CompatiblePSEditions") ?? "Desktop").map((one) => toText(one).toLowerCase());
  return named.includes(edition.toLowerCase());
}

/** The modules along the path, or those of the folders that are named. */
function available(cmdlet: CmdletContext, names: readonly string[]): ModuleView[] {
  const { files } = cmdlet.service(providerServiceKey).fileSystem;
  if (names.every(isPath)) {
    const paths = names.map((name) => findModuleFile(cmdlet, name));
    return paths.flatMap((file) => (file === null ? [] : [loadModuleFile(cmdlet, file, [])]));
  }
  const found: ModuleView[] = [];
  for (const folder of moduleFolders(cmdlet)) {
    if (!files.entry(folder)?.isDirectory) continue;
    for (const entry of files.list(folder)) {
      const file = entry.isDirectory ? findModuleFile(cmdlet, entry.path) : null;
      if (file) found.push(loadModuleFile(cmdlet, file, []));
    }
  }
  return found;
}
