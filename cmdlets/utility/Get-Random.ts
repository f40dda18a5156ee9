import { defineCmdlet } from "../../src/command/prelude.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";
import { RandomSource, seedSession } from "./_shared/random/randomSource.ts";
import { randomSteps } from "./_shared/random/randomSteps.ts";

export default defineCmdlet({
  name: "Get-Random",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Gives random numbers, or random objects of a list.",
  description:
    "Numbers are at least -Minimum and below -Maximum. -SetSeed makes what follows in the session repeatable.",
  parameters: {
    SetSeed: "System.Nullable[int]",
    Maximum: "object",
    Minimum: "object",
    InputObject: "object[]",
    Count: "int",
    Shuffle: "switch",
  },
  examples: [{ title: "The only number there can be", transcript: "PS> Get-Random -Minimum 3 -Maximum 4\n3\n" }],
  steps(cmdlet, values) {
    if (values.SetSeed !== undefined) seedSession(cmdlet.host, Number(unwrap(values.SetSeed)));
    return randomSteps(cmdlet, values, new RandomSource(cmdlet.host));
  },
});
