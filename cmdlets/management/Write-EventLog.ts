import { defineCmdlet } from "../../src/command/prelude.ts";
import { EnumValue } from "../../src/objects/values/EnumValue.ts";
import type { EventLogEntry } from "../../src/providers/machine/EventLog.ts";
import { clrError } from "../../src/providers/providerErrors.ts";
import { eventLog, logNotFound, now } from "./_shared/eventLogs.ts";

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
      const log = eventLog(
        cmdlet,
        values.LogName ?? "",
        values.ComputerName === undefined ? [] : [values.ComputerName],
      );
      if (!log) throw logNotFound(values.LogName ?? "");
      const source = values.Source ?? "";
      if (!log.sources.has(source)) {
        const text = `The source name "${source}" does not exist on computer "localhost".`;
        throw clrError("SourceDoesNotExist", "InvalidOperation", "System.InvalidOperationException", text);
      }
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
