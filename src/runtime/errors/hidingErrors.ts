import { discard, type Streams } from "../pipeline/Streams.ts";

/** The streams for code whose errors nobody sees: they come into $Error and go nowhere else. */
export function hidingErrors(streams: Streams): Streams {
  let made = known.get(streams);
  if (!made) {
    made = {
      seen: (stream, record) => streams.seen?.(stream, record),
      error: discard,
      warning: (record) => streams.warning(record),
      verbose: (record) => streams.verbose(record),
      debug: (record) => streams.debug(record),
      information: (record) => streams.information(record),
    };
    known.set(streams, made);
    known.set(made, made);
  }
  return made;
}

const known = new WeakMap<Streams, Streams>();
