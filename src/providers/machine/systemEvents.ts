import type { EventLogEntry } from "./EventLog.ts";

type Row = readonly [
  minute: number,
  source: string,
  entryType: EventLogEntry["entryType"],
  instanceId: number,
  user: string | null,
  message: string,
];

const system = "NT AUTHORITY\\SYSTEM";
const time = "NT AUTHORITY\\LOCAL SERVICE";
const manager = "Service Control Manager";
const running = (name: string) => `The ${name} service entered the running state.`;
const component =
  "The description for Event ID '10016' in Source 'DCOM' cannot be found.  The local computer may not have the necessary " +
  "registry information or message DLL files to display the message, or you may not have permission to access them.  The " +
  "following information is part of the event:'application-specific', 'Local', 'Activation'";

/** What a server writes while it starts and in its first hour; the numbers of the classic log carry severity bits. */
const rows: readonly Row[] = [
  [0, "EventLog", "Information", 2_147_489_657, null, "Microsoft (R) Windows (R) 6.03. 9600  Multiprocessor Free."],
  [0, "EventLog", "Information", 2_147_489_653, null, "The Event log service was started."],
  [0, "EventLog", "Information", 2_147_489_661, null, "The system uptime is 14 seconds."],
  [0, manager, "Information", 1_073_748_860, null, running("DHCP Client")],
  [0, manager, "Information", 1_073_748_860, null, running("Windows Time")],
  [
    1,
    "Microsoft-Windows-Time-Service",
    "Information",
    35,
    time,
    "The time service is now synchronizing the system time with the time source VM IC Time Synchronization Provider.",
  ],
  [1, manager, "Information", 1_073_748_860, null, running("Print Spooler")],
  [3, "DCOM", "Error", 10_016, system, component],
  [
    4,
    manager,
    "Information",
    1_073_748_864,
    system,
    "The start type of the Background Intelligent Transfer Service service was changed from demand start to auto start.",
  ],
  [
    6,
    manager,
    "Information",
    1_073_748_864,
    system,
    "The start type of the Background Intelligent Transfer Service service was changed from auto start to demand start.",
  ],
  [12, "DCOM", "Error", 10_016, system, component],
  [
    31,
    "Microsoft-Windows-Time-Service",
    "Warning",
    36,
    time,
    "The time service has not synchronized the system time for 86400 seconds because none of the time service providers provided a usable time stamp.",
  ],
];

/** The entries of the log named System; its sources have their own names. */
export function systemEvents(bootTime: number): Omit<EventLogEntry, "index">[] {
  return rows.map(([minute, source, entryType, instanceId, userName, message], at) => ({
    source,
    entryType,
    instanceId,
    eventId: instanceId % 65_536,
    category: 0,
    message,
    userName,
    time: bootTime + minute * 60_000 + at * 1000,
  }));
}
