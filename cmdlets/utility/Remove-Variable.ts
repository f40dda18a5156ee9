import { defineCmdlet } from "../../src/command/prelude.ts";
import type { ScopeName } from "../../src/command/SessionState.ts";
import { forEachVariable } from "./_shared/variableNames.ts";

export default defineCmdlet({
  name: "Remove-Variable",
  module: "Microsoft.PowerShell.Utility",
  aliases: ["rv"],
  synopsis: "Removes variables.",
  parameters: { Name: "string[]", Include: "string[]", Exclude: "string[]", Force: "switch", Scope: "string" },
  examples: [
    { title: "A variable is gone", transcript: "PS> $x = 5; Remove-Variable x; Test-Path Variable:x\nFalse\n" },
  ],
  steps(cmdlet, values) {
    // Without -Scope it is the running scope's own variables alone, unlike Remove-Item of the drive.
    const Scope = (values.Scope ?? "Local") as ScopeName;
    return {
      process() {
        forEachVariable(cmdlet, values.Name ?? [], { ...values, Scope }, ({ name }) => {
          if (!cmdlet.shouldProcess(`Name: ${name}`, "Remove variable")) return;
          cmdlet.state.removeVariable(name, Scope, values.Force);
        });
      },
    };
  },
});
