import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { machineFacts } from "../../src/objects/host/MachineFacts.ts";
import type { ProcessObject } from "../../src/objects/values/machine/ProcessObject.ts";
import { processError, selectProcesses } from "../../src/providers/machine/processes.ts";

/** The kernel's own processes, which nobody may end. */
function isSystem({ id }: ProcessObject): boolean {
  return id === 0 || id === 4;
}

export default defineCmdlet({
  name: "Stop-Process",
  module: "Microsoft.PowerShell.Management",
  aliases: ["kill", "spps"],
  synopsis: "Ends processes of the computer.",
  parameters: {
    Name: "string[]",
    Id: "int[]",
    InputObject: "System.Diagnostics.Process[]",
    PassThru: "switch",
    Force: "switch",
  },
  examples: [
    { title: "The print spooler", transcript: "PS> Stop-Process -Name spoolsv\nPS> @(Get-Process spool*).Count\n0\n" },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const ownId = machineFacts().processId;
      for (const process of selectProcesses(cmdlet, values)) {
        if (!cmdlet.shouldProcess(`${process.name} (${process.id})`)) continue;
        if (isSystem(process)) {
          const text = `Cannot stop process "${process.name} (${process.id})" because of the following error: Access is denied`;
          cmdlet.error(processError("CouldNotStopProcess", "CloseError", text, process));
          continue;
        }
        if (process.id === ownId) throw notModelled("Ending the shell's own process (Stop-Process -Id $PID)");
        process.kill();
        if (values.PassThru) cmdlet.write(process);
      }
    },
  }),
});
