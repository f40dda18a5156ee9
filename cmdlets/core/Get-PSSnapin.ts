import { defineCmdlet } from "../../src/command/prelude.ts";
import { wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import { snapIn } from "../../src/objects/values/shell/snapIn.ts";
import { loadedSnapins, registeredSnapins } from "./_shared/snapins.ts";

export default defineCmdlet({
  name: "Get-PSSnapin",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop"],
  aliases: ["gsnp"],
  synopsis: "Lists the snap-ins of the session, or those that could be loaded.",
  parameters: { Name: "string[]", Registered: "switch" },
  examples: [{ title: "Always there", transcript: "PS> (Get-PSSnapin).Name\nMicrosoft.PowerShell.Core\n" }],
  steps(cmdlet, values) {
    return {
      end() {
        const names = values.Registered
          ? registeredSnapins
          : ["Microsoft.PowerShell.Core", ...loadedSnapins(cmdlet.host)];
        const matchers = (values.Name ?? ["*"]).map((pattern) => wildcardMatcher(pattern));
        for (const name of names) if (matchers.some((matches) => matches(name))) cmdlet.write(snapIn(name));
      },
    };
  },
});
