/**
 * How often this thread's stack was too small for what ran. The stack is the thread's, whoever's code it is: so is the
 * count.
 */
let count = 0;

/** Whether an error is JavaScript's for a stack that is full; counts it. */
export function isStackOverflow(thrown: unknown): boolean {
  if (!(thrown instanceof RangeError) || !/call stack/i.test(thrown.message)) return false;
  count++;
  return true;
}

export function stackOverflowCount(): number {
  return count;
}
