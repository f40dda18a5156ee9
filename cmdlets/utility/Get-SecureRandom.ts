import { defineCmdlet } from "../../src/command/prelude.ts";
import { RandomSource } from "./_shared/random/randomSource.ts";
import { randomSteps } from "./_shared/random/randomSteps.ts";

export default defineCmdlet({
  name: "Get-SecureRandom",
  module: "Microsoft.PowerShell.Utility",
  editions: ["Core"],
  synopsis: "Gives random numbers or objects from the source meant for secrets.",
  description: "Here it draws from the session's own chance, as everything does, so that a session can be repeated.",
  parameters: { Maximum: "object", Minimum: "object", InputObject: "object[]", Count: "int", Shuffle: "switch" },
  examples: [{ title: "The only number there can be", transcript: "PS> Get-SecureRandom -Minimum 3 -Maximum 4\n3\n" }],
  steps(cmdlet, values) {
    return randomSteps(cmdlet, values, new RandomSource(null));
  },
});
