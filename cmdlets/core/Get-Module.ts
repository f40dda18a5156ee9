import { type ModuleView, moduleServiceKey } from "../../src/command/ModuleService.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
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
  },
  examples: [{ title: "None by that name", transcript: "PS> @(Get-Module NoSuch).Count\n0\n" }],
  steps(cmdlet, values) {
    return {
      process() {
        const names = values.Name ?? values.FullyQualifiedName?.map((one) => toText(one)) ?? ["*"];
        const matchers = names.map((name) => wildcardMatcher(name));
        const modules = values.ListAvailable ? available(cmdlet) : cmdlet.service(moduleServiceKey).loaded(values.All);
        for (const module of [...modules].sort((left, right) =>
          left.name.toLowerCase() < right.name.toLowerCase() ? -1 : 1,
        )) {
          if (
            matchers.some((matches) => matches(module.name)) ||
            names.some((name) => name.toLowerCase() === module.path.toLowerCase())
          )
            cmdlet.write(module);
        }
      },
    };
  },
});

function available(cmdlet: CmdletContext): ModuleView[] {
  const { files } = cmdlet.service(providerServiceKey).fileSystem;
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
