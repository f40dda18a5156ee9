import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { forEachItem, providerContext } from "../../src/providers/itemCommand.ts";

export default defineItemCmdlet({
  name: "Invoke-Item",
  module: "Microsoft.PowerShell.Management",
  aliases: ["ii"],
  synopsis: "Opens an item with the program for its kind.",
  description: "There are no programs here, so that opening a file ends in NotModelled.",
  parameters: { Path: "string[]", LiteralPath: "string[]", Filter: "string", Include: "string[]", Exclude: "string[]" },
  examples: [
    {
      title: "A missing file",
      transcript:
        "PS> try { Invoke-Item C:\\none.txt -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }\nPathNotFound,Microsoft.PowerShell.Commands.InvokeItemCommand\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      forEachItem(cmdlet, values, (found) =>
        found.provider.invokeItem(found.path, providerContext(cmdlet, found, values)),
      );
    },
  }),
});
