import type { Streams } from "../../runtime/pipeline/Streams.ts";
import type { Frame } from "../../runtime/scope/Frame.ts";

/** The streams that a command's call was given, for code that runs right inside of it. */
export interface CalledStreams {
  readonly frame: Frame | null;
  readonly streams: Streams;
}
