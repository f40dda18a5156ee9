import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import type { PSError } from "../../src/objects/errors/PSError.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { hasWildcards, wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import type { Dictionary } from "../../src/objects/values/collections/Dictionary.ts";
import type { EventLog, EventLogEntry } from "../../src/providers/machine/EventLog.ts";
import { clrError } from "../../src/providers/providerErrors.ts";
import { type EventFilter, eventFilter, readFilter } from "./_Get-WinEvent/eventFilter.ts";
import { eventLogs, readableLog } from "./_shared/eventLogs.ts";
import { eventRecord, logConfiguration } from "./_shared/winEvents.ts";

const logsOfServices = [
  "ForwardedEvents",
  "HardwareEvents",
  "Internet Explorer",
  "Key Management Service",
  "Microsoft-Exchange-ActiveMonitoring/ProbeResult",
  "Microsoft-Exchange-HighAvailability/Operational",
  "Microsoft-Windows-PowerShell/Operational",
  "Microsoft-Windows-TaskScheduler/Operational",
  "Setup",
];

export default defineCmdlet({
  name: "Get-WinEvent",
  module: "Microsoft.PowerShell.Diagnostics",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Gets events of the event logs, the newest first, or the logs themselves.",
  description:
    "There are the classic logs, which Get-EventLog reads too; the logs of applications and services are not modelled.",
  parameters: {
    LogName: "string[]",
    ListLog: "string[]",
    ProviderName: "string[]",
    FilterHashtable: "hashtable[]",
    MaxEvents: "long",
    ComputerName: "string",
    Oldest: "switch",
    Force: "switch",
  },
  remarks: ["-Force adds logs for debugging and analysis, of which there are none here."],
  examples: [
    {
      title: "What a script wrote",
      transcript:
        "PS> New-EventLog -LogName Application -Source Lab\nPS> Write-EventLog Application Lab 100 Warning 'disk is full'\nPS> (Get-WinEvent -FilterHashtable @{ LogName = 'Application'; Level = 3 }).Message\ndisk is full\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const computers = values.ComputerName === undefined ? [] : [values.ComputerName];
      if (values.ListLog) {
        for (const { log } of logsNamed(cmdlet, values.ListLog, computers)) cmdlet.write(logConfiguration(log));
        return;
      }
      const filters = values.FilterHashtable?.map((table) => readFilter(table as Dictionary)) ?? [selection(values)];
      const logs = filters.map((filter) => logsOf(cmdlet, filter, computers));
      if (logs.every(({ length }) => length === 0)) return;
      const found = new Map<EventLogEntry, ReadLog>();
      filters.forEach((filter, at) => {
        for (const each of logs[at])
          for (const entry of each.log.entries) if (filter.fits(entry)) found.set(entry, each);
      });
      if (found.size === 0) {
        const text = "No events were found that match the specified selection criteria.";
        cmdlet.error(clrError("NoMatchingEventsFound", "ObjectNotFound", "System.Exception", text));
        return;
      }
      const events = [...found].sort(([left], [right]) => left.time - right.time || left.index - right.index);
      if (!values.Oldest) events.reverse();
      for (const [entry, { log, computer }] of events.slice(0, Number(values.MaxEvents ?? events.length)))
        cmdlet.write(eventRecord(log, entry, computer));
    },
  }),
});

interface ReadLog {
  readonly log: EventLog;
  readonly computer: string;
}

interface Selection {
  readonly LogName?: readonly string[] | undefined;
  readonly ProviderName?: readonly string[] | undefined;
}

/** The parameters as a filter: all logs where they name none. */
function selection({ LogName, ProviderName }: Selection): EventFilter {
  const [logs, providers] = [LogName ?? null, ProviderName ?? null];
  return eventFilter(logs ?? (providers ? null : ["*"]), providers);
}

/** The logs that a filter reads: those it names, or those that its providers write into. */
function logsOf(cmdlet: CmdletContext, filter: EventFilter, computers: readonly string[]): ReadLog[] {
  if (filter.logs) return logsNamed(cmdlet, filter.logs, computers);
  const known = [...eventLogs(cmdlet, computers).keys()].flatMap((name) => readableLog(cmdlet, name, computers) ?? []);
  return (filter.providers ?? []).flatMap((pattern) => {
    const matches = wildcardMatcher(pattern);
    const logs = known.filter(({ log }) => [...log.sources.values()].some((source) => matches(source)));
    if (logs.length === 0) cmdlet.error(nothingMatches("NoMatchingProvidersFound", "provider", pattern, computers));
    return logs;
  });
}

/** The logs of those names; what Windows has besides, and is not modelled, is told. */
function logsNamed(cmdlet: CmdletContext, names: readonly string[], computers: readonly string[]): ReadLog[] {
  return names.flatMap((name) => {
    const matches = wildcardMatcher(name);
    const known = hasWildcards(name) ? [...eventLogs(cmdlet, computers).keys()].filter(matches) : [name];
    const logs = known.flatMap((each) => readableLog(cmdlet, each, computers) ?? []);
    const isOfServices = logsOfServices.some(matches) || (logs.length === 0 && name.includes("/"));
    if (isOfServices) cmdlet.error(notModelled(`The logs of Windows beside the classic ones ('${name}')`));
    else if (logs.length === 0) cmdlet.error(nothingMatches("NoMatchingLogsFound", "log", name, computers));
    return logs;
  });
}

function nothingMatches(id: string, what: string, name: string, computers: readonly string[]): PSError {
  const text = `There is not an event ${what} on the ${computers[0] ?? "localhost"} computer that matches "${name}".`;
  return clrError(id, "ObjectNotFound", "System.Exception", text, name);
}
