import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { transferProperty } from "./_shared/transferProperty.ts";

export default defineItemCmdlet({
  name: "Move-ItemProperty",
  module: "Microsoft.PowerShell.Management",
  aliases: ["mp"],
  synopsis: "Moves a property from one item to another: a value of a registry key.",
  parameters: {
    Path: "string[]",
    LiteralPath: "string[]",
    Name: { type: "string[]", aliases: ["PSProperty"] },
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
        "PS> $null = New-Item HKCU:\\Software\\A, HKCU:\\Software\\B\nPS> $null = New-ItemProperty HKCU:\\Software\\A -Name V -Value 3\nPS> Move-ItemProperty HKCU:\\Software\\A -Name V -Destination HKCU:\\Software\\B\nPS> Get-ItemPropertyValue HKCU:\\Software\\B -Name V\n3\n",
    },
  ],
  steps: (cmdlet, values) => transferProperty(cmdlet, values, "moveProperty"),
});
