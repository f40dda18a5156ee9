/** What a list of written objects is as one value: nothing (undefined), the one object, or an object[]. */
export function collapseWritten(written: unknown[]): unknown {
  return written.length === 1 ? written[0] : written.length === 0 ? undefined : written;
}
