import { defineCmdlet } from "../../src/command/prelude.ts";
import { setAliasItem } from "./_shared/aliasItems.ts";

export default defineCmdlet({
  name: "Set-Alias",
  module: "Microsoft.PowerShell.Utility",
  aliases: ["sal"],
  synopsis: "Makes or changes an alias.",
  parameters: {
    Name: "string",
    Value: "string",
    Description: "string",
    Option: "System.Management.Automation.ScopedItemOptions",
    PassThru: "switch",
    Scope: "string",
    Force: "switch",
  },
  examples: [{ title: "Another name for a command", transcript: "PS> Set-Alias say Write-Output; say hello\nhello\n" }],
  steps(cmdlet, values) {
    return {
      process() {
        setAliasItem(cmdlet, values, false);
      },
    };
  },
});
