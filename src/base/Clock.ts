import { serviceKey } from "./ServiceKey.ts";

/** The session's time. Everything that reads or waits for time is handed one. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Lets the given time pass; returns when it has. */
  sleep(milliseconds: number): void;
}

/** A clock that stands still until somebody sleeps: waiting costs no real time and is still true for everybody. */
export class VirtualClock implements Clock {
  #now: number;

  constructor(start: number) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  /** Remembers what time it is; what is given back sets the clock to it again. */
  keep(): () => void {
    const now = this.#now;
    return () => {
      this.#now = now;
    };
  }

  /** While `action` runs it is another time. */
  at<T>(time: number, action: () => T): T {
    const restore = this.keep();
    this.#now = time;
    try {
      return action();
    } finally {
      restore();
    }
  }

  sleep(milliseconds: number): void {
    if (milliseconds > 0) this.#now += milliseconds;
  }
}

/** The session's clock: what waits sleeps on it. */
export const clockKey = serviceKey<Clock>("clock");
