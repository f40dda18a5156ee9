import { defineCmdlet } from "../../src/command/prelude.ts";
import { clearLog, eventLog, logNotFound } from "./_shared/eventLogs.ts";

export default defineCmdlet({
  name: "Clear-EventLog",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Deletes the entries of classic event logs.",
  parameters: { LogName: "string[]", ComputerName: "string[]" },
  examples: [
    {
      title: "An empty log",
      transcript:
        "PS> Clear-EventLog Application\nPS> @(Get-EventLog Application -ErrorAction SilentlyContinue).Count\n0\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      for (const name of values.LogName ?? []) {
        const log = eventLog(cmdlet, name, values.ComputerName);
        if (!log) cmdlet.error(logNotFound(name, values.ComputerName?.[0]));
        else if (cmdlet.shouldProcess(name)) clearLog(cmdlet, log);
      }
    },
  }),
});
