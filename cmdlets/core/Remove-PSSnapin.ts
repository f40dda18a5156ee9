import { defineCmdlet } from "../../src/command/prelude.ts";
import { wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import { snapIn } from "../../src/objects/values/shell/snapIn.ts";
import { loadedSnapins } from "./_shared/snapins.ts";

export default defineCmdlet({
  name: "Remove-PSSnapin",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop"],
  aliases: ["rsnp"],
  synopsis: "Takes a snap-in off the list of loaded ones.",
  parameters: { Name: "string[]", PassThru: "switch" },
  examples: [
    {
      title: "Loaded, and gone",
      transcript:
        "PS> Add-PSSnapin Microsoft.Exchange.Management.PowerShell.SnapIn; Remove-PSSnapin *Exchange*; @(Get-PSSnapin).Count\n1\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process() {
        const loaded = loadedSnapins(cmdlet.host);
        for (const pattern of values.Name ?? []) {
          const matches = wildcardMatcher(pattern);
          for (const name of [...loaded]) {
            if (!matches(name)) continue;
            loaded.delete(name);
            if (values.PassThru) cmdlet.write(snapIn(name));
          }
        }
      },
    };
  },
});
