import { defineCmdlet } from "../../src/command/prelude.ts";
import type { PerEdition } from "../../src/diag/Edition.ts";
import { toArray } from "../../src/objects/ops/toArray.ts";

export default defineCmdlet({
  name: "Write-Output",
  module: "Microsoft.PowerShell.Utility",
  aliases: ["echo", "write"],
  synopsis: "Sends objects down the pipeline.",
  description: "Collections are taken apart, so that each of their items goes on alone; -NoEnumerate keeps them whole.",
  parameters: { InputObject: { type: "psobject", desktopType: "psobject[]" }, NoEnumerate: "switch" },
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
        for (const input of inputs[cmdlet.edition](cmdlet.raw("InputObject")))
          if (values.NoEnumerate) cmdlet.write(input);
          else cmdlet.writeEnumerated(input);
      },
    };
  },
});

/** In Windows PowerShell -InputObject is a list, whose items go on one by one. */
const inputs: PerEdition<(input: unknown) => readonly unknown[]> = {
  Desktop: (input) => (input === null ? [null] : toArray(input)),
  Core: (input) => [input],
};
