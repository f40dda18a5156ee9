import type { EventListener, EventSource, TimedSource } from "../../host/EventSource.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";
import type { ListObject } from "../collections/ListObject.ts";

export type JobState = "NotStarted" | "Running" | "Completed" | "Failed" | "Stopped";

/** What a job's code wrote, and when. */
export interface JobItem {
  readonly stream: "Output" | "Error" | "Warning" | "Verbose" | "Debug" | "Information" | "Progress";
  readonly value: unknown;
  readonly time: number;
}

/** How the code of a job went. */
export interface JobRun {
  readonly items: readonly JobItem[];
  readonly began: number;
  /** Null: it never ends. */
  readonly ended: number | null;
  /** The ErrorRecord that ended it, or null. */
  readonly failure: unknown;
}

/** What the time is, and how to let a little of it pass: who asks a running job how it is spends a moment. */
export interface JobClock {
  now(): number;
  sleep(milliseconds: number): void;
}

export interface JobParts {
  readonly id: number;
  readonly name: string;
  readonly instanceId: string;
  readonly className:
    | "PSRemotingJob"
    | "PSWmiJob"
    | "PSWmiChildJob"
    | "PSRemotingChildJob"
    | "ThreadJob"
    | "PSTaskJob"
    | "PSTaskChildJob"
    | "PSEventJob";
  readonly jobType: string;
  readonly command: string;
  readonly location: string;
  readonly clock: JobClock;
  /** Of a job without children. */
  readonly run?: JobRun;
  readonly children?: readonly JobObject[];
  /** Of a job whose code does not simply run once: how it is now. */
  readonly liveState?: () => JobState;
  /** The module in whose scope the action of an event runs. */
  readonly module?: ClrObject;
}

/**
 * A background job. Its code has run already, in its own time; what is seen of it is what had happened by the time that
 * somebody looks.
 */
export class JobObject extends ClrObject implements EventSource, TimedSource {
  name: string;
  jobType: string;
  /** When Stop-Job ended it. */
  stoppedAt: number | null = null;
  /** What was received, or read from one of the streams. */
  readonly #taken = new Set<JobItem>();
  readonly #collections = new Map<JobItem["stream"], StreamCollection>();
  readonly children: readonly JobObject[];
  readonly begins: number;

  constructor(readonly parts: JobParts) {
    super();
    this.name = parts.name;
    this.jobType = parts.jobType;
    this.children = parts.children ?? [];
    this.begins = parts.clock.now();
  }

  get clrType(): ClrType {
    return jobTypes[this.parts.className]();
  }

  readonly eventNames = ["StateChanged"];
  #listeners: EventListener[] | null = null;

  listen(_eventName: string, listener: EventListener): void {
    this.#listeners ??= [];
    this.#listeners.push(listener);
  }

  /** When its end is told to who listens. */
  nextTime(): number | null {
    return this.#listeners && this.#listeners.length > 0 ? this.endTime : null;
  }

  happen(): void {
    const listeners = this.#listeners ?? [];
    this.#listeners = null;
    for (const listener of listeners) listener(this, null);
  }

  /** The state, which costs the one who asks a millisecond while the job runs. */
  observedState(): JobState {
    if (!this.parts.liveState && !this.isFinished()) this.parts.clock.sleep(1);
    return this.state();
  }

  state(): JobState {
    if (this.parts.liveState) return this.parts.liveState();
    if (this.children.length > 0) return stateOfAll(this.children.map((child) => child.state()));
    const { run, clock } = this.parts;
    if (!run) return "NotStarted";
    if (this.stoppedAt !== null && (run.ended === null || this.stoppedAt < run.ended)) return "Stopped";
    if (run.ended !== null && clock.now() >= run.ended) return run.failure === null ? "Completed" : "Failed";
    return this.parts.className === "ThreadJob" && clock.now() < run.began ? "NotStarted" : "Running";
  }

  isFinished(): boolean {
    return !["Running", "NotStarted"].includes(this.state());
  }

  /** The time at which it ended or will end; null: never. */
  get endTime(): number | null {
    if (this.children.length > 0) {
      const ends = this.children.map((child) => child.endTime);
      return ends.includes(null) ? null : Math.max(...(ends as number[]));
    }
    const ended = this.parts.run?.ended ?? null;
    return this.stoppedAt !== null && (ended === null || this.stoppedAt < ended) ? this.stoppedAt : ended;
  }

  /** What it has written by now. */
  written(): readonly JobItem[] {
    const until = Math.min(this.parts.clock.now(), this.stoppedAt ?? Number.POSITIVE_INFINITY);
    return (this.parts.run?.items ?? []).filter((item) => item.time <= until);
  }

  /** What it has written by now and nobody took yet. */
  waiting(): readonly JobItem[] {
    for (const { list, items } of this.#collections.values()) {
      if (list.items.length >= items.length) continue;
      const kept = new Set(list.items);
      for (const item of items) if (!kept.has(item.value)) this.take(item);
    }
    return this.written().filter((item) => !this.#taken.has(item));
  }

  take(item: JobItem): void {
    this.#taken.add(item);
  }

  /** The collection of one of its streams, which holds what waits there; `make` gives an empty one. */
  collection(stream: JobItem["stream"], make: () => ListObject): ListObject {
    const items = this.waiting().filter((item) => item.stream === stream);
    const list = this.#collections.get(stream)?.list ?? make();
    list.items.splice(0, list.items.length, ...items.map(({ value }) => value));
    this.#collections.set(stream, { list, items });
    return list;
  }

  hasMoreData(): boolean {
    if (this.parts.className === "PSEventJob") return this.state() === "Running";
    if (this.children.length > 0) return this.children.some((child) => child.hasMoreData());
    if (this.waiting().length > 0) return true;
    return this.parts.className.startsWith("PSRemoting") && !this.isFinished();
  }

  stop(): void {
    for (const child of this.children) child.stop();
    if (!this.isFinished()) this.stoppedAt = this.parts.clock.now();
  }
}

interface StreamCollection {
  readonly list: ListObject;
  /** What it held when it was last asked for. */
  readonly items: readonly JobItem[];
}

function stateOfAll(states: readonly JobState[]): JobState {
  for (const state of ["Running", "Failed", "Stopped", "NotStarted"] as const) if (states.includes(state)) return state;
  return "Completed";
}

const jobTypes = {
  PSRemotingJob: lazyType("System.Management.Automation.PSRemotingJob"),
  PSRemotingChildJob: lazyType("System.Management.Automation.PSRemotingChildJob"),
  PSWmiJob: lazyType("Microsoft.PowerShell.Commands.PSWmiJob"),
  PSWmiChildJob: lazyType("Microsoft.PowerShell.Commands.PSWmiChildJob"),
  ThreadJob: lazyType("Microsoft.PowerShell.ThreadJob.ThreadJob"),
  PSTaskJob: lazyType("System.Management.Automation.PSTasks.PSTaskJob"),
  PSTaskChildJob: lazyType("System.Management.Automation.PSTasks.PSTaskChildJob"),
  PSEventJob: lazyType("System.Management.Automation.PSEventJob"),
};
