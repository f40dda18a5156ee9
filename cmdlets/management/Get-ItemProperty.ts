import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { forEachItem, providerContext } from "../../src/providers/itemCommand.ts";
import { notSupportedByProvider } from "../../src/providers/providerErrors.ts";

export default defineItemCmdlet({
  name: "Get-ItemProperty",
  module: "Microsoft.PowerShell.Management",
  aliases: ["gp"],
  synopsis: "Gets the properties of items.",
  description: "Gives the values of a registry key, or the file itself; with -Name an object of the named properties.",
  parameters: {
    Path: "string[]",
    LiteralPath: "string[]",
    Name: "string[]",
    Filter: "string",
    Include: "string[]",
    Exclude: "string[]",
  },
  examples: [
    {
      title: "A value of a registry key",
      transcript:
        "PS> $null = New-Item HKCU:\\Software\\Lab\nPS> $null = New-ItemProperty HKCU:\\Software\\Lab -Name Mode -Value test\nPS> (Get-ItemProperty HKCU:\\Software\\Lab).Mode\ntest\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      forEachItem(cmdlet, values, (found) => {
        if (!found.provider.supports("property")) throw notSupportedByProvider("property");
        const names = values.Name === undefined || values.Name.length === 0 ? null : values.Name;
        found.provider.getProperty(found.path, names, providerContext(cmdlet, found, values));
      });
    },
  }),
});
