import { defineCmdlet } from "../../src/command/prelude.ts";

export default defineCmdlet({
  name: "Get-Host",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Gives the object that stands for the host program.",
  parameters: {},
  examples: [{ title: "The same as $Host", transcript: "PS> (Get-Host).Name -eq $Host.Name\nTrue\n" }],
  steps(cmdlet) {
    return {
      begin() {
        cmdlet.write(cmdlet.state.getVariable("Host")?.value ?? null);
      },
    };
  },
});
