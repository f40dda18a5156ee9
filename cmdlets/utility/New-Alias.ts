import { defineCmdlet } from "../../src/command/prelude.ts";
import { setAliasItem } from "./_shared/aliasItems.ts";

export default defineCmdlet({
  name: "New-Alias",
  module: "Microsoft.PowerShell.Utility",
  aliases: ["nal"],
  synopsis: "Makes an alias, which must not exist yet.",
  parameters: {
    Name: "string",
    Value: "string",
    Description: "string",
    Option: "System.Management.Automation.ScopedItemOptions",
    PassThru: "switch",
    Scope: "string",
    Force: "switch",
  },
  examples: [{ title: "Another name for a command", transcript: "PS> New-Alias say Write-Output; say hello\nhello\n" }],
  steps(cmdlet, values) {
    return {
      process() {
        setAliasItem(cmdlet, values, true);
      },
    };
  },
});
