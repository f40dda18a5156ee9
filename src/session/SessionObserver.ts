import type { Extent } from "../diag/Extent.ts";
import type { ErrorRecord } from "../objects/errors/ErrorRecord.ts";
import type { MissingPart } from "../objects/host/ambient.ts";
import type { Streams } from "../runtime/pipeline/Streams.ts";

/** Who wants to know what a session's scripts meet; nothing that a script does depends on it. */
export interface SessionObserver {
  /** An error is about to reach the screen, as an error or, `isOutput`, as what a script wrote. */
  errorShown?(record: ErrorRecord, isOutput: boolean): void;
  /** A text that is never to be printed came to be; it may still grow. */
  secretMade?(secret: { readonly plainText: string }): void;
  /** Something ended in `NotModelled`, seen or not; `extent` is the statement that ran, null where none did. */
  notModelled?(missing: MissingPart, extent: Extent | null): void;
}

/** The streams of the screen with their errors told to an observer. */
export function observedStreams(streams: Streams, observer: SessionObserver | undefined): Streams {
  if (!observer?.errorShown) return streams;
  return {
    ...streams,
    error(record) {
      observer.errorShown?.(record, false);
      streams.error(record);
    },
  };
}

/** What is told of a session that another one runs: what it shows is shown by that one. */
export function observerOfSibling({ notModelled, secretMade }: SessionObserver): SessionObserver {
  return { ...(notModelled ? { notModelled } : {}), ...(secretMade ? { secretMade } : {}) };
}
