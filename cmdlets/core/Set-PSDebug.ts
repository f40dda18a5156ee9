import { defineCmdlet } from "../../src/command/prelude.ts";

export default defineCmdlet({
  name: "Set-PSDebug",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Makes reading variables that do not exist an error everywhere, or turns all debugging of scripts off.",
  parameters: { Off: "switch", Strict: "switch" },
  examples: [
    {
      title: "A variable that does not exist",
      transcript: `PS> Set-PSDebug -Strict; try { $none } catch { $_.FullyQualifiedErrorId }
VariableIsUndefined
PS> Set-PSDebug -Off; $null -eq $none
True
`,
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      if (values.Off) cmdlet.state.setStrictVersion(0);
      else if (values.Strict) cmdlet.state.setStrictVersion(1);
    },
  }),
});
