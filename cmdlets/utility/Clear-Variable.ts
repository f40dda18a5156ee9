import { defineCmdlet } from "../../src/command/prelude.ts";
import type { ScopeName } from "../../src/command/SessionState.ts";
import { forEachVariable } from "./_shared/variableNames.ts";

export default defineCmdlet({
  name: "Clear-Variable",
  module: "Microsoft.PowerShell.Utility",
  aliases: ["clv"],
  synopsis: "Sets variables to $null; they go on existing.",
  parameters: {
    Name: "string[]",
    Include: "string[]",
    Exclude: "string[]",
    Force: "switch",
    PassThru: "switch",
    Scope: "string",
  },
  examples: [{ title: "An emptied variable", transcript: "PS> $x = 5; Clear-Variable x; $null -eq $x\nTrue\n" }],
  steps(cmdlet, values) {
    return {
      process() {
        forEachVariable(cmdlet, values.Name ?? [], values, ({ name }) => {
          if (!cmdlet.shouldProcess(`Name: ${name}`, "Clear variable")) return;
          const scope = (values.Scope ?? undefined) as ScopeName | undefined;
          const variable = cmdlet.state.setVariable(name, null, { scope, force: values.Force });
          if (values.PassThru) cmdlet.write(variable.clr);
        });
      },
    };
  },
});
