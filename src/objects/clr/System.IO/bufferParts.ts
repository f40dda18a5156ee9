import { argumentInvalid, checkNotNegative, checkNotNull, offsetsOutOfBounds } from "../../errors/argumentChecks.ts";

/** Refuses a part that the buffer of a reader or a writer does not have, before any work. */
export function checkBuffer(buffer: readonly unknown[] | null, index: number, count: number): void {
  checkNotNull(buffer, "buffer", "NullBuffer");
  checkNotNegative(index, "index");
  checkNotNegative(count, "count");
  if ((buffer as readonly unknown[]).length - index < count) throw argumentInvalid(offsetsOutOfBounds);
}

export function partOfBuffer<Item>(buffer: readonly Item[] | null, index: number, count: number): readonly Item[] {
  checkBuffer(buffer, index, count);
  return (buffer ?? []).slice(index, index + count);
}
