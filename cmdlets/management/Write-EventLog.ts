import { defineCmdlet } from "../../src/command/prelude.ts";
import type { PSError } from "../../src/objects/errors/PSError.ts";
import { EnumValue } from "../../src/objects/values/EnumValue.ts";
import type { EventLogEntry } from "../../src/providers/machine/EventLog.ts";
import { clrError } from "../../src/providers/providerErrors.ts";
import { eventLogs, logNotFound, now, sourceNotFound } from "./_shared/eventLogs.ts";

export default defineCmdlet({
  name: "Write-EventLog",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Writes an entry to a classic event log.",
  description: "The source must be there: New-EventLog makes one.",
  parameters: {
    LogName: "string",
    Source: "string",
    EntryType: "System.Diagnostics.EventLogEntryType",
    Category: "short",
    EventId: "int",
    Message: "string",
    RawData: "byte[]",
    ComputerName: "string",
  },
  examples: [
    {
      title: "One entry",
      transcript:
        "PS> New-EventLog -LogName Application -Source Lab\nPS> Write-EventLog -LogName Application -Source Lab -EventId 1 -Message started\nPS> @(Get-EventLog Application).Count\n1\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const { LogName: name = "", Source: source = "", ComputerName: computer } = values;
      const logs = eventLogs(cmdlet, computer === undefined ? [] : [computer]);
      const log = logs.get(name);
      const registered = [...logs.values()].find(({ sources }) => sources.has(source));
      if (!registered || !log) {
        cmdlet.error(registered ? logNotFound(name, computer) : sourceNotFound(source, computer));
        return;
      }
      if (registered !== log && !log.sources.has(source)) throw wrongLog(source, name, registered.name);
      log.write({
        source,
        entryType: (values.EntryType instanceof EnumValue
          ? values.EntryType.text
          : "Information") as EventLogEntry["entryType"],
        eventId: values.EventId ?? 0,
        category: values.Category ?? 1,
        message: values.Message ?? "",
        ...(values.RawData === undefined ? {} : { data: [...values.RawData] }),
        time: now(cmdlet),
      });
    },
  }),
});

/** What .NET throws, and the cmdlet does not catch. */
function wrongLog(source: string, name: string, other: string): PSError {
  const exception = "System.ArgumentException";
  const text = `The source '${source}' is not registered in log '${name}'. (It is registered in log '${other}'.) " The Source and Log properties must be matched, or you may set Log to the empty string, and it will automatically be matched to the Source property.`;
  return clrError(exception, "NotSpecified", exception, text);
}
