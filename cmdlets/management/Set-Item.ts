import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { providerContext, providersOf, reporting, writtenPaths } from "../../src/providers/itemCommand.ts";
import { providerParameters } from "../../src/providers/providerParameters.ts";
import { checkFilter } from "../../src/providers/resolvePath.ts";
import { scopedItemParameters } from "./_shared/scopedItemParameters.ts";

export default defineItemCmdlet({
  name: "Set-Item",
  module: "Microsoft.PowerShell.Management",
  aliases: ["si"],
  synopsis: "Sets the value of an item.",
  description: "Works where an item is its value: variables, environment variables, aliases, functions, registry keys.",
  parameters: {
    Path: "string[]",
    LiteralPath: "string[]",
    Value: "object",
    Force: "switch",
    PassThru: "switch",
    Filter: "string",
    Include: "string[]",
    Exclude: "string[]",
  },
  dynamicParameters: providerParameters({
    ...scopedItemParameters,
    Registry: { Type: "Microsoft.Win32.RegistryValueKind" },
  }),
  examples: [{ title: "A variable by its drive", transcript: "PS> Set-Item Variable:city Oslo\nPS> $city\nOslo\n" }],
  steps: (cmdlet, values) => ({
    process() {
      const service = providersOf(cmdlet);
      const { texts, literal } = writtenPaths(values);
      for (const text of texts) {
        reporting(cmdlet, () => {
          const isPattern = !literal && service.isPattern(text);
          const selection = { include: values.Include, exclude: values.Exclude };
          const targets = isPattern ? service.resolve(text, selection) : [service.unresolved(text, literal)];
          for (const target of targets) {
            checkFilter(target.provider, values.Filter);
            target.provider.setItem(target.path, values.Value, providerContext(cmdlet, target, values));
          }
        });
      }
    },
  }),
});
