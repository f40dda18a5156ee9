import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { forEachItem, providerContext } from "../../src/providers/itemCommand.ts";
import { notSupportedByProvider } from "../../src/providers/providerErrors.ts";

export default defineItemCmdlet({
  name: "Clear-ItemProperty",
  module: "Microsoft.PowerShell.Management",
  aliases: ["clp"],
  synopsis: "Empties the value of a property without removing it.",
  parameters: {
    Path: "string[]",
    LiteralPath: "string[]",
    Name: "string",
    PassThru: "switch",
    Force: "switch",
    Filter: "string",
    Include: "string[]",
    Exclude: "string[]",
  },
  examples: [
    {
      title: "A registry value",
      transcript:
        "PS> $null = New-Item HKCU:\\Software\\Lab\nPS> $null = New-ItemProperty HKCU:\\Software\\Lab -Name Count -Value 5\nPS> Clear-ItemProperty HKCU:\\Software\\Lab -Name Count\nPS> Get-ItemPropertyValue HKCU:\\Software\\Lab -Name Count\n0\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      forEachItem(cmdlet, values, (found) => {
        if (!found.provider.supports("property")) throw notSupportedByProvider("property");
        const context = providerContext(cmdlet, found, values);
        found.provider.clearProperty(found.path, [values.Name ?? ""], context);
        if (values.PassThru) found.provider.getProperty(found.path, [values.Name ?? ""], context);
      });
    },
  }),
});
