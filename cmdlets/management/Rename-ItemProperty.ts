import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { forEachItem, providerContext } from "../../src/providers/itemCommand.ts";
import { notSupportedByProvider } from "../../src/providers/providerErrors.ts";

export default defineItemCmdlet({
  name: "Rename-ItemProperty",
  module: "Microsoft.PowerShell.Management",
  aliases: ["rnp"],
  synopsis: "Gives a property of an item another name.",
  parameters: {
    Path: "string",
    LiteralPath: "string",
    Name: { type: "string", aliases: ["PSProperty"] },
    NewName: "string",
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
        "PS> $null = New-Item HKCU:\\Software\\Lab\nPS> $null = New-ItemProperty HKCU:\\Software\\Lab -Name Old -Value 3\nPS> Rename-ItemProperty HKCU:\\Software\\Lab -Name Old -NewName New\nPS> Get-ItemPropertyValue HKCU:\\Software\\Lab -Name New\n3\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const { Path: path, LiteralPath: literal, ...rest } = values;
      const selection =
        literal !== undefined
          ? { ...rest, LiteralPath: [literal] }
          : { ...rest, Path: path === undefined ? [] : [path] };
      forEachItem(cmdlet, selection, (found) => {
        if (!found.provider.supports("dynamicProperty")) throw notSupportedByProvider("dynamicProperty");
        found.provider.renameProperty(
          found.path,
          values.Name ?? "",
          values.NewName ?? "",
          providerContext(cmdlet, found, selection),
        );
      });
    },
  }),
});
