import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { forEachItem, providerContext } from "../../src/providers/itemCommand.ts";
import { notSupportedByProvider } from "../../src/providers/providerErrors.ts";

export default defineItemCmdlet({
  name: "New-ItemProperty",
  module: "Microsoft.PowerShell.Management",
  synopsis: "Makes a property of an item: a value of a registry key.",
  parameters: {
    Path: "string[]",
    LiteralPath: "string[]",
    Name: { type: "string", aliases: ["PSProperty"] },
    PropertyType: { type: "string", aliases: ["Type"] },
    Value: "object",
    Force: "switch",
    Filter: "string",
    Include: "string[]",
    Exclude: "string[]",
  },
  examples: [
    {
      title: "A value",
      transcript:
        "PS> $null = New-Item HKCU:\\Software\\Lab\nPS> (New-ItemProperty HKCU:\\Software\\Lab -Name Level -Value 3).Level\n3\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      forEachItem(cmdlet, values, (found) => {
        if (!found.provider.supports("dynamicProperty")) throw notSupportedByProvider("dynamicProperty");
        const context = providerContext(cmdlet, found, values);
        found.provider.newProperty(found.path, values.Name ?? "", values.PropertyType, values.Value, context);
      });
    },
  }),
});
