import { defineCmdlet } from "../../src/command/prelude.ts";
import { snapIn } from "../../src/objects/values/shell/snapIn.ts";
import { isKnownSnapin, loadedSnapins } from "./_shared/snapins.ts";

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
  ],
  steps(cmdlet, values) {
    return {
      process() {
        for (const name of values.Name ?? []) {
          if (isKnownSnapin(name)) {
            loadedSnapins(cmdlet.host).add(name);
            if (values.PassThru) cmdlet.write(snapIn(name));
            continue;
          }
          const message = `The Windows PowerShell snap-in '${name}' is not installed on this computer.`;
          const exception = "System.Management.Automation.PSArgumentException";
          cmdlet.error({ id: "AddPSSnapInRead", message, category: "InvalidArgument", target: name, exception });
        }
      },
    };
  },
});
