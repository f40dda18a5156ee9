import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { forEachItem, providerContext } from "../../src/providers/itemCommand.ts";
import { notSupportedByProvider } from "../../src/providers/providerErrors.ts";
import { onlyOnFiles } from "../../src/providers/providerParameters.ts";

export default defineItemCmdlet({
  name: "Clear-Content",
  module: "Microsoft.PowerShell.Management",
  aliases: ["clc"],
  synopsis: "Empties a file or item without deleting it.",
  parameters: {
    Path: "string[]",
    LiteralPath: "string[]",
    Filter: "string",
    Include: "string[]",
    Exclude: "string[]",
    Force: "switch",
    Stream: { type: "string", sets: { __AllParameterSets: {} } },
  },
  unavailableParameters: onlyOnFiles("Stream"),
  examples: [
    {
      title: "A file",
      transcript: "PS> Set-Content C:\\c.txt x\nPS> Clear-Content C:\\c.txt\nPS> (Get-Item C:\\c.txt).Length\n0\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      forEachItem(cmdlet, values, (found) => {
        if (!found.provider.supports("content")) throw notSupportedByProvider("content");
        found.provider.clearContent(found.path, providerContext(cmdlet, found, values));
      });
    },
  }),
});
