import { defineCmdlet } from "../../src/command/prelude.ts";
import { toUtcTicks } from "../../src/objects/text/time/timeZone.ts";
import { DateTime } from "../../src/objects/values/time/DateTime.ts";
import { clrError } from "../../src/providers/providerErrors.ts";
import { WildcardPattern } from "../../src/providers/WildcardPattern.ts";
import { entryObject, eventLogs, logNotOpened, logObject, readableLog } from "./_shared/eventLogs.ts";

export default defineCmdlet({
  name: "Get-EventLog",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Gets entries of a classic event log, newest first, or the logs themselves.",
  parameters: {
    LogName: "string",
    List: "switch",
    AsString: "switch",
    Newest: "int",
    After: "datetime",
    Before: "datetime",
    InstanceId: "long[]",
    Index: "int[]",
    EntryType: "string[]",
    Source: "string[]",
    Message: "string",
    ComputerName: "string[]",
    UserName: "string[]",
    AsBaseObject: "switch",
  },
  examples: [
    {
      title: "What a script wrote",
      transcript:
        "PS> New-EventLog -LogName Application -Source Lab\nPS> Write-EventLog Application Lab 100 Warning 'disk is full'\nPS> (Get-EventLog Application -Newest 1).Message\ndisk is full\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      if (values.List) {
        for (const log of eventLogs(cmdlet, values.ComputerName).values())
          cmdlet.write(values.AsString ? log.name : logObject(log));
        return;
      }
      const readable = readableLog(cmdlet, values.LogName ?? "", values.ComputerName);
      if (!readable) throw logNotOpened(values.LogName ?? "");
      const { log, computer } = readable;
      const fits = (text: string, patterns: readonly string[] | undefined): boolean =>
        patterns === undefined || patterns.some((pattern) => WildcardPattern.parse(pattern)?.matches(text));
      const after = milliseconds(values.After);
      const before = milliseconds(values.Before);
      const found = [...log.entries]
        .reverse()
        .filter(
          (entry) =>
            fits(entry.source, values.Source) &&
            fits(entry.message, values.Message === undefined ? undefined : [values.Message]),
        )
        // Entries that commands write have no user.
        .filter(({ userName }) => values.UserName === undefined || fits(userName ?? "", values.UserName))
        .filter((entry) => fits(entry.entryType, values.EntryType))
        .filter((entry) => values.Index?.includes(entry.index) ?? true)
        .filter((entry) => values.InstanceId?.includes(BigInt(entry.instanceId ?? entry.eventId)) ?? true)
        .filter((entry) => (after === null || entry.time > after) && (before === null || entry.time < before));
      if (found.length === 0) {
        const text = "No matches found";
        cmdlet.error(clrError("GetEventLogNoEntriesFound", "ObjectNotFound", "System.ArgumentException", text));
      }
      for (const entry of found.slice(0, values.Newest ?? found.length))
        cmdlet.write(entryObject(entry, values.AsBaseObject ? null : log.name, computer));
    },
  }),
});

function milliseconds(value: unknown): number | null {
  if (!(value instanceof DateTime)) return null;
  return new DateTime(value.kind === "Utc" ? value.ticks : toUtcTicks(value.ticks), "Utc").unixMilliseconds;
}
