import { defineCmdlet } from "../../src/command/prelude.ts";
import { hasWildcards } from "../../src/objects/ops/wildcard.ts";
import { snapIn } from "../../src/objects/values/shell/snapIn.ts";
import { loadedSnapins, snapinsNamed } from "./_shared/snapins.ts";

export default defineCmdlet({
  name: "Add-PSSnapin",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop"],
  aliases: ["asnp"],
  synopsis: "Loads a snap-in. Those of Exchange are part of the session.",
  parameters: { Name: "string[]", PassThru: "switch" },
  examples: [
    {
      title: "Exchange's",
      transcript:
        "PS> Add-PSSnapin Microsoft.Exchange.Management.PowerShell.SnapIn; (Get-PSSnapin *Exchange*).Name\nMicrosoft.Exchange.Management.PowerShell.SnapIn\n",
    },
    {
      title: "By a pattern",
      transcript:
        "PS> (Add-PSSnapin *Exchange*SnapIn -PassThru).Name\nMicrosoft.Exchange.Management.PowerShell.SnapIn\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process() {
        for (const name of values.Name ?? []) {
          const found = snapinsNamed(name);
          for (const each of found) {
            loadedSnapins(cmdlet.host).add(each);
            if (values.PassThru) cmdlet.write(snapIn(each));
          }
          if (found.length > 0) continue;
          const isPattern = hasWildcards(name);
          const message = isPattern
            ? `No Windows PowerShell snap-ins matching the pattern '${name}' were found. Check the pattern and then try the command again.`
            : `The Windows PowerShell snap-in '${name}' is not installed on this computer.`;
          const id = isPattern ? "NoPSSnapInsFound" : "AddPSSnapInRead";
          const exception = "System.Management.Automation.PSArgumentException";
          cmdlet.error({ id, message, category: "InvalidArgument", target: name, exception });
        }
      },
    };
  },
});
