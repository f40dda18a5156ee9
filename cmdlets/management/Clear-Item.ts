import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { forEachItem, providerContext } from "../../src/providers/itemCommand.ts";

export default defineItemCmdlet({
  name: "Clear-Item",
  module: "Microsoft.PowerShell.Management",
  aliases: ["cli"],
  synopsis: "Empties an item without deleting it.",
  description: "A variable becomes null, a registry key loses its values, an environment variable goes.",
  parameters: {
    Path: "string[]",
    LiteralPath: "string[]",
    Force: "switch",
    Filter: "string",
    Include: "string[]",
    Exclude: "string[]",
  },
  examples: [
    { title: "A variable", transcript: "PS> $list = 1, 2\nPS> Clear-Item Variable:list\nPS> $null -eq $list\nTrue\n" },
  ],
  steps: (cmdlet, values) => ({
    process() {
      forEachItem(cmdlet, values, (found) =>
        found.provider.clearItem(found.path, providerContext(cmdlet, found, values)),
      );
    },
  }),
});
