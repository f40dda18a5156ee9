import { discard, type Streams } from "../pipeline/Streams.ts";

/** The streams with errors that are not shown; they stand in $Error. */
export function withoutErrors(streams: Streams): Streams {
  let found = silent.get(streams);
  if (!found) {
    found = { ...streams, error: discard };
    silent.set(streams, found);
  }
  return found;
}

const silent = new WeakMap<Streams, Streams>();
