import { defineCmdlet } from "../../src/command/prelude.ts";
import { providersOf } from "../../src/providers/itemCommand.ts";
import { providerNotFound } from "../../src/providers/providerErrors.ts";
import { WildcardPattern } from "../../src/providers/WildcardPattern.ts";

export default defineCmdlet({
  name: "Get-PSProvider",
  module: "Microsoft.PowerShell.Management",
  synopsis: "Gets the providers of the session.",
  parameters: { PSProvider: "string[]" },
  examples: [{ title: "One provider's drives", transcript: "PS> (Get-PSProvider Environment).Drives.Name\nEnv\n" }],
  steps: (cmdlet, values) => ({
    process() {
      const all = providersOf(cmdlet).providers();
      for (const name of values.PSProvider ?? ["*"]) {
        const pattern = WildcardPattern.parse(name);
        const found = all.filter(({ info }) => pattern?.matches(info.name) || pattern?.matches(info.fullName));
        for (const { info } of found) cmdlet.write(info);
        if (found.length === 0 && !WildcardPattern.isPattern(name)) cmdlet.error(providerNotFound(name));
      }
    },
  }),
});
