import { defineCmdlet } from "../../src/command/prelude.ts";
import { eventLogs, logNotFound, sourceNotFound } from "./_shared/eventLogs.ts";

export default defineCmdlet({
  name: "Remove-EventLog",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Deletes classic event logs, or takes sources away.",
  parameters: { LogName: "string[]", Source: "string[]", ComputerName: "string[]" },
  examples: [
    {
      title: "A source",
      transcript: "PS> New-EventLog -LogName Application -Source Lab\nPS> Remove-EventLog -Source Lab\nPS> $?\nTrue\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const logs = eventLogs(cmdlet, values.ComputerName);
      for (const name of values.LogName ?? []) {
        if (!logs.has(name)) cmdlet.error(logNotFound(name, values.ComputerName?.[0]));
        else if (cmdlet.shouldProcess(name)) logs.delete(name);
      }
      for (const source of values.Source ?? []) {
        const registered = [...logs.values()].filter(({ sources }) => sources.has(source));
        if (registered.length === 0) cmdlet.error(sourceNotFound(source, values.ComputerName?.[0]));
        else if (cmdlet.shouldProcess(source)) for (const log of registered) log.sources.delete(source);
      }
    },
  }),
});
