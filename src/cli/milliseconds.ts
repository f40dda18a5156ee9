/**
 * Milliseconds of a clock that only goes forward, from any start. Node's `performance` says the same, but loading it is a
 * part of a start that is felt.
 */
export function milliseconds(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}
