import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import type { ModuleView } from "../../src/command/services/ModuleService.ts";
import type { ModuleSpecification } from "../../src/objects/clr/Microsoft.PowerShell.Commands/Microsoft.PowerShell.Commands.ModuleSpecification.ts";
import { nullReference } from "../../src/objects/errors/argumentChecks.ts";
import { toArray } from "../../src/objects/ops/toArray.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import { compareCulture } from "../../src/objects/text/culture/stringComparison.ts";
import { moduleFilesIn, moduleFolders, modulesIn } from "../../src/providers/moduleFolders.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { builtInDescriptions, loadedModules } from "./_shared/builtInModules.ts";
import { cmdlabModules } from "./_shared/cmdlabModule.ts";
import { describedModule, findModuleFile, isMeant } from "./_shared/moduleFiles.ts";
import { testFrameworkModules } from "./_shared/testFrameworkModule.ts";

export default defineCmdlet({
  name: "Get-Module",
  module: "Microsoft.PowerShell.Core",
  aliases: ["gmo"],
  synopsis: "Lists the modules that scripts imported, or those that could be.",
  parameters: {
    Name: "string[]",
    FullyQualifiedName: "Microsoft.PowerShell.Commands.ModuleSpecification[]",
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
        const { Name: names, FullyQualifiedName } = values;
        const wishes = FullyQualifiedName as ModuleSpecification[] | undefined;
        if (names && wishes) throw bothNames(cmdlet);
        if (wishes?.some((wish) => wish === null)) throw nullReference();
        if (values.ListAvailable) {
          for (const module of available(cmdlet, names, wishes))
            if (hasEdition(module, values.PSEdition)) cmdlet.write(module);
          return;
        }
        const asked = names ?? wishes?.map(({ name }) => name);
        const path = asked?.find((name) => /[\\/]/.test(name));
        if (path !== undefined) throw pathOfLoaded(cmdlet, path);
        const isWanted = selection(names, wishes);
        const loaded = loadedModules(cmdlet, values.All).filter(isWanted);
        for (const module of loaded.sort(byName)) cmdlet.write(module);
      },
    };
  },
});

function bothNames(cmdlet: CmdletContext) {
  return cmdlet.terminate({
    id: "NameAndFullyQualifiedNameCannotBeSpecifiedTogether",
    message: "The parameters Name and FullyQualifiedName cannot be used together. Please specify only one parameter.",
    category: "InvalidOperation",
    exception: "System.InvalidOperationException",
  });
}

function pathOfLoaded(cmdlet: CmdletContext, name: string) {
  return cmdlet.terminate({
    id: "ModuleDiscoveryForLoadedModulesWorksOnlyForUnQualifiedNames",
    message: `Running the Get-Module cmdlet without ListAvailable parameter is not supported for module names that include a path. Name parameter has this element '${name}' which resolves to a path. Update the Name parameter to not have path elements, and then try again.`,
    category: "InvalidArgument",
    target: name,
    exception: "System.ArgumentException",
  });
}

function byName(left: ModuleView, right: ModuleView): number {
  return compareCulture(left.name, right.name, true);
}

type Names = readonly string[] | undefined;
type Wishes = readonly ModuleSpecification[] | undefined;

function selection(names: Names, wishes: Wishes): (module: ModuleView) => boolean {
  if (wishes) return (module) => wishes.some((wish) => isMeant(module, wish));
  const matchers = (names ?? ["*"]).map((name) => wildcardMatcher(name));
  return (module) =>
    matchers.some((matches) => matches(module.name)) ||
    (names ?? []).some((name) => name.toLowerCase() === module.path.toLowerCase());
}

/** Whether a module's manifest names an edition; one that names none is of Windows PowerShell. */
function hasEdition(module: ModuleView, edition: string | undefined): boolean {
  if (edition === undefined) return true;
  if (!module.manifest) return false;
  const named = toArray(module.manifest("CompatiblePSEditions") ?? "Desktop").map((one) => toText(one).toLowerCase());
  return named.includes(edition.toLowerCase());
}

/** The modules along the path, and those of the folders and files that are named; of each all versions. */
function available(cmdlet: CmdletContext, names: Names, wishes: Wishes): ModuleView[] {
  const providers = cmdlet.service(providerServiceKey);
  const paths = (names ?? []).filter((name) => /[\\/]/.test(name));
  const found = paths.flatMap((path) => {
    const inside = moduleFilesIn(providers, providers.filePath(path));
    const file = inside.length === 0 ? findModuleFile(cmdlet, path) : null;
    return (file === null ? inside : [file]).map((one) => describedModule(cmdlet, one));
  });
  if (names && paths.length === names.length) return found;
  const isWanted = selection(names, wishes);
  const asked = names ?? wishes?.map(({ name }) => name) ?? null;
  for (const folder of moduleFolders(providers)) {
    const described = [
      ...testFrameworkModules(cmdlet, folder),
      ...cmdlabModules(cmdlet, folder),
      ...builtInDescriptions(cmdlet, folder, asked),
    ];
    found.push(...described.filter(isWanted).sort(byName));
    const modules = modulesIn(providers, folder).map((one) => describedModule(cmdlet, one));
    found.push(...modules.filter(isWanted).sort(byName));
  }
  return found;
}
