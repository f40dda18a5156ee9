/** ISO text of a moment as records keep it: UTC, `2013-08-28T02:23:47Z`, with milliseconds only when there are some. */
export function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(".000Z", "Z");
}

/** Milliseconds since 1970 of an ISO UTC text. */
export function instantMilliseconds(text: string): number {
  return Date.parse(text);
}

/** The order of two moments by their texts, which may have milliseconds or none; an empty one is before all. */
export function compareInstants(left: string, right: string): number {
  if (left === right) return 0;
  const isEarlier = left.length === right.length ? left < right : left.slice(0, -1) < right.slice(0, -1);
  return isEarlier ? -1 : 1;
}
