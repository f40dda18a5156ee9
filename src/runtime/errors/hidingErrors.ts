import { discard, type Streams } from "../pipeline/Streams.ts";

/** The streams for code whose errors nobody sees: they come into $Error and go nowhere else. */
export function hidingErrors(streams: Streams): Streams {
  let made = known.get(streams);
  if (!made) {
    made = { ...streams, raised: undefined, seen: undefined, error: discard };
    known.set(streams, made);
    known.set(made, made);
  }
  return made;
}

const known = new WeakMap<Streams, Streams>();
