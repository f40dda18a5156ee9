import { forEachItem, providerContext, providersOf } from "../../src/providers/itemCommand.ts";
import { notSupportedByProvider } from "../../src/providers/providerErrors.ts";
import { defineItemCmdlet } from "./_shared/defineItemCmdlet.ts";

export default defineItemCmdlet({
  name: "Copy-ItemProperty",
  module: "Microsoft.PowerShell.Management",
  aliases: ["cpp"],
  synopsis: "Copies a property from one item to another: a value of a registry key.",
  parameters: {
    Path: "string[]",
    LiteralPath: "string[]",
    Name: { type: "string", aliases: ["PSProperty"] },
    Destination: "string",
    PassThru: "switch",
    Force: "switch",
    Filter: "string",
    Include: "string[]",
    Exclude: "string[]",
  },
  examples: [
    {
      title: "From key to key",
      transcript:
        "PS> $null = New-Item HKCU:\\Software\\A, HKCU:\\Software\\B\nPS> $null = New-ItemProperty HKCU:\\Software\\A -Name V -Value 3\nPS> Copy-ItemProperty HKCU:\\Software\\A -Name V -Destination HKCU:\\Software\\B\nPS> Get-ItemPropertyValue HKCU:\\Software\\B -Name V\n3\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      forEachItem(cmdlet, values, (found) => {
        const [target] = providersOf(cmdlet).resolve(values.Destination ?? "");
        if (!found.provider.supports("dynamicProperty")) throw notSupportedByProvider("dynamicProperty");
        if (!target) return;
        const context = providerContext(cmdlet, found, values);
        for (const name of [values.Name ?? []].flat())
          found.provider.copyProperty(found.path, name, target.path, name, context);
      });
    },
  }),
});
