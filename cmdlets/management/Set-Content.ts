import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { writeContent, writingOnFiles, writingParameters } from "./_shared/contentCommand.ts";

export default defineItemCmdlet({
  name: "Set-Content",
  module: "Microsoft.PowerShell.Management",
  aliases: ["sc"],
  synopsis: "Replaces the content of a file or item.",
  description: "Writes values as lines; an existing file loses what it had.",
  parameters: { ...writingParameters, Stream: { type: "string", sets: { __AllParameterSets: {} } } },
  unavailableParameters: writingOnFiles,
  examples: [
    { title: "Two lines", transcript: "PS> Set-Content C:\\Set.txt one, two\nPS> Get-Content C:\\Set.txt\none\ntwo\n" },
  ],
  steps: (cmdlet, values) => writeContent(cmdlet, values, false),
});
