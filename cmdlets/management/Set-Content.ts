import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { onlyOnFiles } from "../../src/providers/providerParameters.ts";
import { contentEncoding, writeContent } from "./_shared/contentCommand.ts";

export default defineItemCmdlet({
  name: "Set-Content",
  module: "Microsoft.PowerShell.Management",
  aliases: ["sc"],
  synopsis: "Replaces the content of a file or item.",
  description: "Writes values as lines; an existing file loses what it had.",
  parameters: {
    Value: "object[]",
    PassThru: "switch",
    Path: "string[]",
    LiteralPath: "string[]",
    Filter: "string",
    Include: "string[]",
    Exclude: "string[]",
    Force: "switch",
    NoNewline: "switch",
    Encoding: contentEncoding,
    AsByteStream: "switch",
    Stream: { type: "string", sets: { __AllParameterSets: {} } },
  },
  unavailableParameters: onlyOnFiles("NoNewline", "Encoding", "AsByteStream", "Stream"),
  examples: [
    { title: "Two lines", transcript: "PS> Set-Content C:\\Set.txt one, two\nPS> Get-Content C:\\Set.txt\none\ntwo\n" },
  ],
  steps: (cmdlet, values) => writeContent(cmdlet, values, false),
});
