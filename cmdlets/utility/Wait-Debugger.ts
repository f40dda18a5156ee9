import { defineCmdlet } from "../../src/command/prelude.ts";
import { debuggerServiceKey } from "../../src/command/services/DebuggerService.ts";

export default defineCmdlet({
  name: "Wait-Debugger",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Stops in the debugger.",
  description: "It shows the place and asks at its prompt; when nobody is at the keyboard, the script goes on.",
  parameters: {},
  examples: [{ title: "It is a cmdlet", transcript: "PS> (Get-Command Wait-Debugger).CommandType\nCmdlet\n" }],
  steps: (cmdlet) => ({
    end() {
      cmdlet.service(debuggerServiceKey).stopHere();
    },
  }),
});
