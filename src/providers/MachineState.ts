import { CaseInsensitiveMap } from "../base/CaseInsensitiveMap.ts";
import { machineFacts } from "../objects/host/MachineFacts.ts";
import type { ProcessObject } from "../objects/values/machine/ProcessObject.ts";
import { EventLog } from "./machine/EventLog.ts";
import type { LocalAccounts } from "./machine/LocalAccounts.ts";
import { standardProcesses } from "./machine/standardProcesses.ts";
import { systemEvents } from "./machine/systemEvents.ts";

/** What a session's computer has besides its drives: processes, event logs, accounts, the clipboard, policies. */
export class MachineState {
  /** Lines of the clipboard. */
  clipboard: string[] = [];
  /** What kind of text the lines are; "FileDropList": paths of files. */
  clipboardFormat: "UnicodeText" | "Html" | "FileDropList" = "UnicodeText";
  /** Execution policy by scope name. */
  readonly executionPolicies = new CaseInsensitiveMap<string>();
  /** Security descriptors that scripts set, by the item's qualified path. */
  readonly descriptors = new CaseInsensitiveMap<unknown>();
  /** Absent until somebody asks for them. */
  localAccounts: LocalAccounts | null = null;
  #processes: ProcessObject[] | null = null;
  #eventLogs: CaseInsensitiveMap<EventLog> | null = null;

  /** Remembers all of it; what is given back makes it so again. */
  keep(): () => void {
    const { clipboard, clipboardFormat, localAccounts } = this;
    const restoreAccounts = localAccounts?.keep();
    const [policies, descriptors] = [[...this.executionPolicies], [...this.descriptors]];
    const processes = this.#processes?.map((process) => [process, process.end] as const) ?? null;
    const logs = this.#eventLogs && Array.from(this.#eventLogs, ([name, log]) => [name, log, log.keep()] as const);
    return () => {
      Object.assign(this, { clipboard: [...clipboard], clipboardFormat, localAccounts });
      restoreAccounts?.();
      refill(this.executionPolicies, policies);
      refill(this.descriptors, descriptors);
      for (const [process, end] of processes ?? []) process.end = end;
      this.#processes = processes?.map(([process]) => process) ?? null;
      for (const [, , restore] of logs ?? []) restore();
      if (this.#eventLogs && logs)
        refill(
          this.#eventLogs,
          logs.map(([name, log]) => [name, log]),
        );
      else this.#eventLogs = null;
    };
  }

  /** Those that run. `bootTime` is in milliseconds since 1970. */
  processes(bootTime: number): ProcessObject[] {
    this.#processes ??= standardProcesses(bootTime);
    for (let at = this.#processes.length - 1; at >= 0; at--)
      if (this.#processes[at].hasExited) this.#processes.splice(at, 1);
    return this.#processes;
  }

  get eventLogs(): CaseInsensitiveMap<EventLog> {
    if (!this.#eventLogs) {
      this.#eventLogs = new CaseInsensitiveMap();
      for (const name of ["Application", "Security", "System", "Windows PowerShell", "MSExchange Management"]) {
        this.#eventLogs.set(name, new EventLog(name));
      }
      for (const source of ["MSExchangeHM", "MSExchangeTransport", "Application"])
        this.#eventLogs.get("Application")?.sources.set(source, source);
      const system = this.#eventLogs.get("System");
      for (const event of systemEvents(machineFacts().bootTime)) {
        system?.sources.set(event.source, event.source);
        system?.write(event);
      }
    }
    return this.#eventLogs;
  }
}

function refill<Value>(map: CaseInsensitiveMap<Value>, entries: readonly (readonly [string, Value])[]): void {
  map.clear();
  for (const [name, value] of entries) map.set(name, value);
}
