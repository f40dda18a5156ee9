import { defineCmdlet } from "../../src/command/prelude.ts";

export default defineCmdlet({
  name: "Write-Output",
  module: "Microsoft.PowerShell.Utility",
  aliases: ["echo", "write"],
  synopsis: "Sends objects down the pipeline.",
  description: "Collections are taken apart, so that each of their items goes on alone; -NoEnumerate keeps them whole.",
  parameters: { InputObject: "psobject", NoEnumerate: "switch" },
  examples: [
    { title: "Several objects", transcript: "PS> Write-Output one two\none\ntwo\n" },
    {
      title: "A collection as one object",
      transcript: "PS> Write-Output 1, 2, 3 -NoEnumerate | Measure-Object | ForEach-Object Count\n1\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process() {
        const input = cmdlet.raw("InputObject");
        if (values.NoEnumerate) cmdlet.write(input);
        else cmdlet.writeEnumerated(input);
      },
    };
  },
});
