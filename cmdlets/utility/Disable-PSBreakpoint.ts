import { defineCmdlet } from "../../src/command/prelude.ts";
import { debuggerServiceKey } from "../../src/command/services/DebuggerService.ts";
import { chosenBreakpoints } from "./_shared/breakpoints/chosenBreakpoints.ts";

export default defineCmdlet({
  name: "Disable-PSBreakpoint",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Turns breakpoints off.",
  parameters: { Breakpoint: "System.Management.Automation.Breakpoint[]", Id: "int[]", PassThru: "switch" },
  examples: [
    {
      title: "One by its id",
      transcript: "PS> $b = Set-PSBreakpoint -Command Get-Date; Disable-PSBreakpoint -Id $b.Id; $b.Enabled\nFalse\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      for (const breakpoint of chosenBreakpoints(cmdlet, values)) {
        if (!cmdlet.shouldProcess(breakpoint.text)) continue;
        cmdlet.service(debuggerServiceKey).setEnabled(breakpoint, false);
        if (values.PassThru) cmdlet.write(breakpoint);
      }
    },
  }),
});
