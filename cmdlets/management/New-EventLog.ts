import { defineCmdlet } from "../../src/command/prelude.ts";
import { providersOf } from "../../src/providers/itemCommand.ts";
import { EventLog } from "../../src/providers/machine/EventLog.ts";
import { clrError } from "../../src/providers/providerErrors.ts";

export default defineCmdlet({
  name: "New-EventLog",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Makes a classic event log, or a source of one.",
  parameters: { LogName: "string", Source: "string[]" },
  examples: [{ title: "A source", transcript: "PS> New-EventLog -LogName Application -Source Lab\nPS> $?\nTrue\n" }],
  steps: (cmdlet, values) => ({
    process() {
      const { eventLogs } = providersOf(cmdlet).machine;
      for (const source of values.Source ?? []) {
        if ([...eventLogs.values()].some((log) => log.sources.has(source))) {
          const text = `The "${source}" source is already registered on the "localhost" computer.`;
          cmdlet.error(clrError("NewEventlogException", "InvalidOperation", "System.InvalidOperationException", text));
          continue;
        }
        const name = values.LogName ?? "";
        const log = eventLogs.get(name) ?? new EventLog(name);
        eventLogs.set(name, log);
        log.sources.set(source, source);
      }
    },
  }),
});
