import { defineCmdlet } from "../../src/command/prelude.ts";

export default defineCmdlet({
  name: "Exit-PSHostProcess",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Leaves a process that Enter-PSHostProcess went into; outside of one it does nothing.",
  description: "No process can be gone into here, so that it never does anything.",
  parameters: {},
  examples: [{ title: "Outside of a process", transcript: "PS> Exit-PSHostProcess\n" }],
  steps: () => ({}),
});
