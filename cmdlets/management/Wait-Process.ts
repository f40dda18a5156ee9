import { clockKey } from "../../src/base/Clock.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { processError, selectProcesses } from "../../src/providers/machine/processes.ts";

export default defineCmdlet({
  name: "Wait-Process",
  module: "Microsoft.PowerShell.Management",
  synopsis: "Waits until processes have ended.",
  description:
    "Scripts that Start-Process started end by themselves; for all other processes only a time limit ends the wait.",
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
      const clock = cmdlet.service(clockKey);
      const limit = values.Timeout === undefined ? Number.POSITIVE_INFINITY : clock.now() + values.Timeout * 1000;
      const last = Math.max(...waited.map(({ end }) => end?.time ?? Number.POSITIVE_INFINITY));
      const until = Math.min(last, limit);
      if (until === Number.POSITIVE_INFINITY)
        throw notModelled("Waiting without a time limit for a process that never ends");
      clock.sleep(Math.max(0, until - clock.now()));
      for (const process of waited.filter(({ hasExited }) => !hasExited)) {
        const text = `This command stopped the wait because process "${process.name} (${process.id})" is not stopped in the specified time-out.`;
        cmdlet.error(processError("ProcessNotTerminated", "CloseError", text, process));
      }
    },
  }),
});
