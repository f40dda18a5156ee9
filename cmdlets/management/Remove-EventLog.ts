import { defineCmdlet } from "../../src/command/prelude.ts";
import { providersOf } from "../../src/providers/itemCommand.ts";
import { logNotFound } from "./_shared/eventLogs.ts";

export default defineCmdlet({
  name: "Remove-EventLog",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Deletes classic event logs, or takes sources away.",
  parameters: { LogName: "string[]", Source: "string[]" },
  examples: [
    {
      title: "A source",
      transcript: "PS> New-EventLog -LogName Application -Source Lab\nPS> Remove-EventLog -Source Lab\nPS> $?\nTrue\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const { eventLogs } = providersOf(cmdlet).machine;
      for (const name of values.LogName ?? []) {
        if (!eventLogs.has(name)) cmdlet.error(logNotFound(name));
        else if (cmdlet.shouldProcess(name)) eventLogs.delete(name);
      }
      for (const source of values.Source ?? []) {
        if (cmdlet.shouldProcess(source)) for (const log of eventLogs.values()) log.sources.delete(source);
      }
    },
  }),
});
