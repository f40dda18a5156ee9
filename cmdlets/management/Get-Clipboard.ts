import { defineCmdlet } from "../../src/command/prelude.ts";
import { providersOf } from "../../src/providers/itemCommand.ts";

export default defineCmdlet({
  name: "Get-Clipboard",
  module: "Microsoft.PowerShell.Management",
  aliases: ["gcb"],
  synopsis: "Gets the text on the session's own clipboard.",
  description: "The host's clipboard is never read.",
  parameters: { Raw: "switch" },
  examples: [{ title: "What was set", transcript: "PS> Set-Clipboard one, two\nPS> Get-Clipboard\none\ntwo\n" }],
  steps: (cmdlet, values) => ({
    process() {
      const service = providersOf(cmdlet);
      if (values.Raw) cmdlet.write(service.machine.clipboard.join(service.newLine));
      else for (const line of service.machine.clipboard) cmdlet.write(line);
    },
  }),
});
