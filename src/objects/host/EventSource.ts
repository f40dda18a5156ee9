/** Told of an event: who it is of, and what it says. */
export type EventListener = (sender: unknown, args: unknown) => void;

/** An object with events that Register-ObjectEvent can wait for. */
export interface EventSource {
  /** As they are spelled. */
  readonly eventNames: readonly string[];
  listen(eventName: string, listener: EventListener): void;
}

/** What happens at a time to come: a timer that runs. It happens while the session waits. */
export interface TimedSource {
  /** Milliseconds since 1970 of the next time; null: none. */
  nextTime(): number | null;
  happen(): void;
}

export function isEventSource(value: unknown): value is EventSource {
  return typeof value === "object" && value !== null && "eventNames" in value && "listen" in value;
}

export function isTimedSource(value: unknown): value is TimedSource {
  return typeof value === "object" && value !== null && "nextTime" in value && "happen" in value;
}
