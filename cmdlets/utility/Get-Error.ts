import { defineCmdlet } from "../../src/command/prelude.ts";
import { ErrorRecord } from "../../src/objects/errors/ErrorRecord.ts";
import { ExceptionObject } from "../../src/objects/errors/ExceptionObject.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";

export default defineCmdlet({
  name: "Get-Error",
  module: "Microsoft.PowerShell.Utility",
  editions: ["Core"],
  synopsis: "Shows errors of the session in full.",
  description: "The full view of an error is not modelled; a session without errors has nothing to show.",
  parameters: { InputObject: "psobject", Newest: "int" },
  examples: [{ title: "No errors", transcript: "PS> $Error.Clear(); Get-Error\n" }],
  steps(cmdlet) {
    return {
      end() {
        const [newest] = cmdlet.isBound("InputObject") ? [cmdlet.raw("InputObject")] : cmdlet.state.errors;
        if (newest instanceof ErrorRecord || newest instanceof ExceptionObject)
          throw notModelled("The detailed view of Get-Error");
      },
    };
  },
});
