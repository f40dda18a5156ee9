import { clockKey } from "../../src/base/Clock.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";
import { processError, selectProcesses } from "./_shared/processes.ts";

export default defineCmdlet({
  name: "Wait-Process",
  module: "Microsoft.PowerShell.Management",
  synopsis: "Waits until processes have ended.",
  description: "No process of the emulated computer ends by itself, so that only a time limit ends the wait.",
  parameters: { Name: "string[]", Id: "int[]", InputObject: "System.Diagnostics.Process[]", Timeout: "int" },
  examples: [
    {
      title: "A time limit",
      transcript:
        "PS> try { Wait-Process explorer -Timeout 5 -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }\nProcessNotTerminated,Microsoft.PowerShell.Commands.WaitProcessCommand\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const waited = selectProcesses(cmdlet, values).filter((process) => !process.hasExited);
      if (waited.length === 0) return;
      if (values.Timeout === undefined) throw notModelled("Waiting without a time limit for a process that never ends");
      cmdlet.service(clockKey).sleep(values.Timeout * 1000);
      for (const process of waited) {
        const text = `This command stopped the wait because process "${process.name} (${process.id})" is not stopped in the specified time-out.`;
        cmdlet.error(processError("ProcessNotTerminated", "CloseError", text, process));
      }
    },
  }),
});
