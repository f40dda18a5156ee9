import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { forEachItem, providerContext } from "../../src/providers/itemCommand.ts";
import { notSupportedByProvider } from "../../src/providers/providerErrors.ts";

export default defineItemCmdlet({
  name: "Remove-ItemProperty",
  module: "Microsoft.PowerShell.Management",
  aliases: ["rp"],
  synopsis: "Removes properties of items: values of a registry key.",
  parameters: {
    Path: "string[]",
    LiteralPath: "string[]",
    Name: { type: "string[]", aliases: ["PSProperty"] },
    Force: "switch",
    Filter: "string",
    Include: "string[]",
    Exclude: "string[]",
  },
  examples: [
    {
      title: "A value goes",
      transcript:
        "PS> $null = New-Item HKCU:\\Software\\Lab\nPS> $null = New-ItemProperty HKCU:\\Software\\Lab -Name Level -Value 3\nPS> Remove-ItemProperty HKCU:\\Software\\Lab -Name Level\nPS> $null -eq (Get-ItemProperty HKCU:\\Software\\Lab)\nTrue\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      forEachItem(cmdlet, values, (found) => {
        if (!found.provider.supports("dynamicProperty")) throw notSupportedByProvider("dynamicProperty");
        for (const name of values.Name ?? [])
          found.provider.removeProperty(found.path, name, providerContext(cmdlet, found, values));
      });
    },
  }),
});
