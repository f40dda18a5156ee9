import { CaseInsensitiveMap } from "../../base/CaseInsensitiveMap.ts";

export interface EventLogEntry {
  readonly index: number;
  readonly source: string;
  readonly entryType: "Error" | "Warning" | "Information" | "SuccessAudit" | "FailureAudit";
  readonly eventId: number;
  /** The event's number with the bits of its severity; absent: the same. */
  readonly instanceId?: number;
  /** On whose behalf it was written; absent: nobody's. */
  readonly userName?: string | null;
  readonly category: number;
  readonly message: string;
  /** Bytes that came with it. */
  readonly data?: readonly unknown[];
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** A classic event log. */
export class EventLog {
  readonly entries: EventLogEntry[] = [];
  readonly sources = new CaseInsensitiveMap<string>();
  maximumKilobytes = 20480;
  minimumRetentionDays = 0;
  overflowAction = "OverwriteAsNeeded";
  #next = 1;

  constructor(readonly name: string) {}

  /** Remembers entries and settings; what is given back makes them so again. */
  keep(): () => void {
    const [entries, sources, next] = [[...this.entries], [...this.sources], this.#next];
    const { maximumKilobytes, minimumRetentionDays, overflowAction } = this;
    return () => {
      this.entries.splice(0, this.entries.length, ...entries);
      this.sources.clear();
      for (const [name, source] of sources) this.sources.set(name, source);
      this.#next = next;
      Object.assign(this, { maximumKilobytes, minimumRetentionDays, overflowAction });
    };
  }

  write(entry: Omit<EventLogEntry, "index">): EventLogEntry {
    const written = { ...entry, index: this.#next++ };
    this.entries.push(written);
    return written;
  }
}
