import { defineCmdlet } from "../../src/command/prelude.ts";
import { debuggerServiceKey } from "../../src/command/services/DebuggerService.ts";
import { chosenBreakpoints } from "./_shared/breakpoints/chosenBreakpoints.ts";

export default defineCmdlet({
  name: "Remove-PSBreakpoint",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Removes breakpoints.",
  parameters: { Breakpoint: "System.Management.Automation.Breakpoint[]", Id: "int[]" },
  examples: [
    {
      title: "All of them",
      transcript:
        "PS> $null = Set-PSBreakpoint -Variable x; Get-PSBreakpoint | Remove-PSBreakpoint; @(Get-PSBreakpoint).Count\n0\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      for (const breakpoint of chosenBreakpoints(cmdlet, values))
        if (cmdlet.shouldProcess(breakpoint.text)) cmdlet.service(debuggerServiceKey).remove(breakpoint);
    },
  }),
});
