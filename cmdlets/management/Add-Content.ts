import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { writeContent, writingOnFiles, writingParameters } from "./_shared/contentCommand.ts";

export default defineItemCmdlet({
  name: "Add-Content",
  module: "Microsoft.PowerShell.Management",
  aliases: ["ac"],
  synopsis: "Adds to the content of a file or item.",
  description: "Writes values as lines behind what is there; a missing file is made.",
  parameters: writingParameters,
  unavailableParameters: writingOnFiles,
  examples: [
    { title: "Two lines", transcript: "PS> Add-Content C:\\Add.txt one, two\nPS> Get-Content C:\\Add.txt\none\ntwo\n" },
  ],
  steps: (cmdlet, values) => writeContent(cmdlet, values, true),
});
