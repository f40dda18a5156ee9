import { defineCmdlet } from "../../src/command/prelude.ts";
import { selectProcesses } from "./_shared/processes.ts";

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
      for (const process of selectProcesses(cmdlet, values)) {
        if (!cmdlet.shouldProcess(`${process.name} (${process.id})`)) continue;
        process.kill();
        if (values.PassThru) cmdlet.write(process);
      }
    },
  }),
});
