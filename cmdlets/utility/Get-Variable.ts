import { defineCmdlet } from "../../src/command/prelude.ts";
import { forEachVariable } from "./_shared/variableNames.ts";

export default defineCmdlet({
  name: "Get-Variable",
  module: "Microsoft.PowerShell.Utility",
  aliases: ["gv"],
  synopsis: "Gives variables, or their values.",
  parameters: { Name: "string[]", ValueOnly: "switch", Include: "string[]", Exclude: "string[]", Scope: "string" },
  examples: [
    { title: "The value of a variable", transcript: "PS> $color = 'red'; Get-Variable color -ValueOnly\nred\n" },
  ],
  steps(cmdlet, values) {
    return {
      process() {
        forEachVariable(cmdlet, values.Name ?? ["*"], values, (variable) => {
          if (values.ValueOnly) cmdlet.write(variable.value);
          else cmdlet.write(variable.clr);
        });
      },
    };
  },
});
