import { forEachItem, providerContext } from "../../src/providers/itemCommand.ts";
import { defineItemCmdlet } from "./_shared/defineItemCmdlet.ts";

export default defineItemCmdlet({
  name: "Get-Item",
  module: "Microsoft.PowerShell.Management",
  aliases: ["gi"],
  synopsis: "Gets the items that paths name.",
  description: "Gives files, folders, variables, keys and certificates themselves, not what is in them.",
  parameters: {
    Path: "string[]",
    LiteralPath: "string[]",
    Filter: "string",
    Include: "string[]",
    Exclude: "string[]",
    Force: "switch",
  },
  examples: [
    {
      title: "An environment variable's value",
      transcript: "PS> $env:ROLE = 'mailbox'\nPS> (Get-Item Env:ROLE).Value\nmailbox\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      forEachItem(cmdlet, values, (found) => {
        const context = providerContext(cmdlet, found, values);
        const item = found.provider.item(found.path, context);
        if (item !== undefined) context.write(item, found.path, found.provider.isContainer(found.path));
      });
    },
  }),
});
