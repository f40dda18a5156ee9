import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import type { ExceptionObject } from "../../objects/errors/ExceptionObject.ts";

/** Where values go. */
export type Sink = (value: unknown) => void;

export function discard(): void {}

/** The five other streams of running code. A record's sink decides whether it is shown, merged, kept or dropped. */
export interface Streams {
  /** Told of every error that is not ignored, shown or not: what -ErrorVariable keeps. */
  readonly raised?: ((error: ErrorRecord | ExceptionObject) => void) | undefined;
  /** Told of every warning and information record, shown or not: what -WarningVariable and -InformationVariable keep. */
  readonly seen?: ((stream: "Warning" | "Information", record: unknown) => void) | undefined;
  readonly error: (record: ErrorRecord) => void;
  readonly warning: Sink;
  readonly verbose: Sink;
  readonly debug: Sink;
  readonly information: Sink;
}

/**
 * The streams of which -ErrorVariable and its kin of the commands around keep nothing: those of a command that another one of
 * its pipeline follows, and of code that .NET calls.
 */
export function unkept(streams: Streams): Streams {
  const { raised, seen } = streams;
  return raised === undefined && seen === undefined ? streams : { ...streams, raised: undefined, seen: undefined };
}
