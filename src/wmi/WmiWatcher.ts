import { ambient } from "../objects/host/ambient.ts";
import type { TimedSource } from "../objects/host/EventSource.ts";
import { toText } from "../objects/ops/toText.ts";
import type { PSCustomObject } from "../objects/values/PSObject.ts";
import { recordObject } from "../providers/machine/recordObject.ts";
import { type ChangeKind, conditionRow, type EventQuery, isTrace } from "./eventQuery.ts";
import type { WmiClass } from "./wmiClasses.ts";
import type { WmiRow } from "./wql.ts";

/** Looks at the instances of a class again and again, and tells what is new, gone or different. */
export class WmiWatcher implements TimedSource {
  #due: number;
  #known: ReadonlyMap<string, WmiRow>;

  constructor(
    readonly query: EventQuery,
    readonly wmi: WmiClass,
    /** The instance of a row as events have it. */
    readonly show: (row: WmiRow) => unknown,
    readonly rows: () => readonly WmiRow[],
    readonly listener: (event: PSCustomObject) => void,
    /** Whether nobody listens any more. */
    readonly isEnded: () => boolean,
  ) {
    this.#due = ambient().now() + query.interval;
    this.#known = this.#look();
  }

  nextTime(): number | null {
    return this.isEnded() ? null : this.#due;
  }

  happen(): void {
    this.#due += this.query.interval;
    const before = this.#known;
    this.#known = this.#look();
    for (const [key, row] of this.#known) {
      const previous = before.get(key);
      if (!previous) this.#tell("creation", row, null);
      else if (isChanged(row, previous)) this.#tell("modification", row, previous);
    }
    for (const [key, row] of before) if (!this.#known.has(key)) this.#tell("deletion", row, null);
  }

  #look(): Map<string, WmiRow> {
    const key = this.wmi.key.toLowerCase();
    return new Map(
      this.rows().map((row) => [toText(row.find(([name]) => name.toLowerCase() === key)?.[1] ?? ""), row] as const),
    );
  }

  #tell(kind: ChangeKind, row: WmiRow, previous: WmiRow | null): void {
    const { kinds, test, eventClass } = this.query;
    if (!kinds.includes(kind)) return;
    const tested = isTrace(eventClass) ? traceRow(row) : conditionRow(this.wmi.name, row, previous);
    if (test(tested)) this.listener(this.#event(eventClass, kind, row, previous));
  }

  #event(eventClass: string, kind: ChangeKind, row: WmiRow, previous: WmiRow | null): PSCustomObject {
    const type = "System.Management.ManagementBaseObject";
    if (isTrace(eventClass)) return recordObject(type, [["__CLASS", eventClass], ...traceRow(row)]);
    const shown = {
      creation: "__InstanceCreationEvent",
      deletion: "__InstanceDeletionEvent",
      modification: "__InstanceModificationEvent",
    };
    return recordObject(type, [
      ["__CLASS", shown[kind]],
      ["TargetInstance", this.show(row)],
      ...(previous ? ([["PreviousInstance", this.show(previous)]] as const) : []),
    ]);
  }
}

/** What the process traces tell of a process. */
function traceRow(row: WmiRow): WmiRow {
  const value = (name: string): unknown => row.find(([each]) => each === name)?.[1] ?? null;
  return [
    ["ProcessID", value("ProcessId")],
    ["ProcessName", value("Name")],
  ];
}

function isChanged(row: WmiRow, previous: WmiRow): boolean {
  return row.some(([, value], index) => toText(value ?? "") !== toText(previous[index]?.[1] ?? ""));
}
