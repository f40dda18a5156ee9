import type { Extent } from "../../diag/Extent.ts";

/** The keyword or name that something begins with. */
export function firstWord({ source, start, end }: Extent): Extent {
  const [word] = /^\w*/.exec(source.slice(start, end)) ?? [""];
  return { source, start, end: start + word.length };
}
