import { defineCmdlet } from "../../src/command/prelude.ts";
import { selectProcesses } from "./_shared/processes.ts";

export default defineCmdlet({
  name: "Get-Process",
  module: "Microsoft.PowerShell.Management",
  aliases: ["gps", "ps"],
  synopsis: "Gets the processes of the computer.",
  description: "The emulated computer has a fixed set of processes; none of the host's are seen.",
  parameters: { Name: "string[]", Id: "int[]", InputObject: "System.Diagnostics.Process[]" },
  examples: [{ title: "The shell itself", transcript: "PS> (Get-Process -Id $PID).Name\npowershell\n" }],
  steps: (cmdlet, values) => ({
    process() {
      for (const process of selectProcesses(cmdlet, values)) cmdlet.write(process);
    },
  }),
});
