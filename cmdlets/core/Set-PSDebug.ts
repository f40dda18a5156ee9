import { defineCmdlet } from "../../src/command/prelude.ts";
import { debuggerServiceKey } from "../../src/command/services/DebuggerService.ts";

export default defineCmdlet({
  name: "Set-PSDebug",
  module: "Microsoft.PowerShell.Core",
  synopsis:
    "Shows on the host what scripts do, asks before each step, or makes reading variables that do not exist an error everywhere.",
  parameters: { Off: "switch", Strict: "switch", Trace: "int", Step: "switch" },
  examples: [
    {
      title: "A variable that does not exist",
      transcript: `PS> Set-PSDebug -Strict; try { $none } catch { $_.FullyQualifiedErrorId }
VariableIsUndefined
PS> Set-PSDebug -Off; $null -eq $none
True
`,
    },
    {
      title: "What runs",
      transcript: `PS> Set-PSDebug -Trace 2; $n = 3; Set-PSDebug -Off
DEBUG:    1+ Set-PSDebug -Trace 2;  >>>> $n = 3; Set-PSDebug -Off
DEBUG:     ! SET $n = '3'.
DEBUG:    1+ Set-PSDebug -Trace 2; $n = 3;  >>>> Set-PSDebug -Off
`,
    },
  ],
  steps: (cmdlet, values) => ({
    begin() {
      const { Off: off, Trace: level = -1, Step: step, Strict: strict } = values;
      const isStepping = cmdlet.bound.has("Step") ? step : undefined;
      const tracer = cmdlet.service(debuggerServiceKey);
      if (off) tracer.setTracing(0, false);
      else if (level >= 0 || isStepping !== undefined)
        tracer.setTracing(isStepping ? Math.max(level, 1) : level, isStepping);
      if (off) cmdlet.state.setStrictVersion(0);
      else if (cmdlet.bound.has("Strict")) cmdlet.state.setStrictVersion(strict ? 1 : 0);
    },
  }),
});
