import { defineCmdlet } from "../../src/command/prelude.ts";

export default defineCmdlet({
  name: "Invoke-Expression",
  module: "Microsoft.PowerShell.Utility",
  aliases: ["iex"],
  synopsis: "Runs text as a script in the scope of the caller.",
  parameters: { Command: "string" },
  examples: [{ title: "Text that is code", transcript: "PS> Invoke-Expression '1 + 2'\n3\n" }],
  steps(cmdlet, values) {
    return {
      process() {
        cmdlet.state.invokeText(values.Command ?? "", (value) => cmdlet.pass(value));
      },
    };
  },
});
