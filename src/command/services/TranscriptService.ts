import { serviceKey } from "../../base/ServiceKey.ts";

/** A file that what the screen shows is written into as well. */
export interface Transcript {
  readonly path: string;
  /** Whether commands are written with the time at which they began. */
  readonly withHeaders: boolean;
  readonly write: (text: string) => void;
}

/** The running transcripts of a session. */
export interface TranscriptService {
  start(transcript: Transcript): void;
  /** Writes into the transcripts what the screen does not show. */
  record(text: string): void;
  /** Ends the newest one; null where none runs. */
  stop(): Transcript | null;
}

export const transcriptServiceKey = serviceKey<TranscriptService>("transcripts");
