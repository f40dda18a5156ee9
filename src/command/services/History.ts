import type { PSHost } from "./PSHost.ts";

/** One line of input that was run. Times are milliseconds since 1970. */
export interface HistoryEntry {
  readonly id: number;
  readonly commandLine: string;
  readonly status: string;
  readonly start: number;
  readonly end: number;
}

/** What was entered in a session; the oldest is dropped beyond 4096. */
export class History {
  readonly entries: HistoryEntry[] = [];
  /** The input that runs now, to be entered when it has ended. Invoke-History puts the line that it repeats here. */
  running = "";
  #runningSince: number | null = null;
  #enteredEarly: HistoryEntry | null = null;
  #next = 1;

  add(entry: Omit<HistoryEntry, "id">): HistoryEntry {
    const made = { ...entry, id: this.#next++ };
    this.entries.push(made);
    if (this.entries.length > 4096) this.entries.shift();
    return made;
  }

  /** An input begins to run that is entered when it has ended. */
  begin(commandLine: string, start: number): void {
    this.running = commandLine;
    this.#runningSince = start;
    this.#enteredEarly = null;
  }

  /** Add-History enters the line that it is in before all else. */
  enterRunning(): void {
    if (this.#runningSince === null || this.#enteredEarly) return;
    const start = this.#runningSince;
    this.#enteredEarly = this.add({ commandLine: this.running, status: "Running", start, end: start });
  }

  /** The input has ended. */
  end(status: string, end: number): void {
    const start = this.#runningSince ?? end;
    const early = this.#enteredEarly;
    this.#runningSince = null;
    this.#enteredEarly = null;
    const at = early === null ? -1 : this.entries.indexOf(early);
    if (early === null) this.add({ commandLine: this.running, status, start, end });
    else if (at >= 0) this.entries[at] = { ...early, status, end };
  }

  remove(entries: ReadonlySet<HistoryEntry>): void {
    const kept = this.entries.filter((entry) => !entries.has(entry));
    this.entries.splice(0, this.entries.length, ...kept);
  }
}

const histories = new WeakMap<PSHost, History>();

/** The history of the session that belongs to a host. */
export function sessionHistory(host: PSHost): History {
  let history = histories.get(host);
  if (!history) {
    history = new History();
    histories.set(host, history);
  }
  return history;
}
