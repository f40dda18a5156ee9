import { certificateParameters } from "../../src/providers/certificate/certificateFilter.ts";
import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { writeStreams } from "../../src/providers/fileSystem/alternateStreams.ts";
import { forEachItem, providerContext, providersOf } from "../../src/providers/itemCommand.ts";
import { onlyOnFiles, providerParameters } from "../../src/providers/providerParameters.ts";

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
    Stream: { type: "string[]", sets: { __AllParameterSets: {} } },
  },
  unavailableParameters: onlyOnFiles("Stream"),
  dynamicParameters: providerParameters({ Certificate: certificateParameters }),
  examples: [
    {
      title: "An environment variable's value",
      transcript: "PS> $env:ROLE = 'mailbox'\nPS> (Get-Item Env:ROLE).Value\nmailbox\n",
    },
    {
      title: "The streams of a file",
      transcript:
        "PS> Set-Content C:\\m.txt hi; Set-Content C:\\m.txt -Stream Zone.Identifier '[ZoneTransfer]'\nPS> Get-Item C:\\m.txt -Stream * | ForEach-Object Stream\n:$DATA\nZone.Identifier\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      forEachItem(cmdlet, values, (found) => {
        const context = providerContext(cmdlet, found, values);
        const { fileSystem } = providersOf(cmdlet);
        if (values.Stream && found.provider === fileSystem) {
          writeStreams(fileSystem, found.path, values.Stream, context);
          return;
        }
        const item = found.provider.item(found.path, context);
        if (item !== undefined) context.write(item, found.path, found.provider.isContainer(found.path));
      });
    },
  }),
});
