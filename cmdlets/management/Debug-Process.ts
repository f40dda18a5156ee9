import { defineCmdlet } from "../../src/command/prelude.ts";
import { processError, selectProcesses } from "../../src/providers/machine/processes.ts";

export default defineCmdlet({
  name: "Debug-Process",
  module: "Microsoft.PowerShell.Management",
  source: "inferred",
  synopsis: "Attaches a debugger to processes.",
  description: "The emulated computer has no debugger registered, as a server has none: each process says so.",
  parameters: { Name: "string[]", Id: "int[]", InputObject: "System.Diagnostics.Process[]" },
  examples: [
    {
      title: "Without a debugger",
      transcript:
        "PS> Debug-Process explorer -ErrorAction SilentlyContinue -ErrorVariable why\nPS> $why[0].Exception.Message\nThis command cannot attach the debugger to the process due to explorer (1736) because no default debugger is available.\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      for (const process of selectProcesses(cmdlet, values)) {
        const shown = `${process.name} (${process.id})`;
        if (!cmdlet.shouldProcess(shown)) continue;
        const text = `This command cannot attach the debugger to the process due to ${shown} because no default debugger is available.`;
        cmdlet.error(processError("NoDebuggerFound", "ObjectNotFound", text, process));
      }
    },
  }),
});
