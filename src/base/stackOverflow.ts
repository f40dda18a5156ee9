import { once } from "./once.ts";

/**
 * How often this thread's stack was too small for what ran. The stack is the thread's, whoever's code it is: so is the
 * count.
 */
let count = 0;

/** Whether an error is JavaScript's for a stack that is full; counts it. */
export function isStackOverflow(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  const { name, message } = fullStack();
  if (thrown.name !== name || thrown.message !== message) return false;
  count++;
  return true;
}

export function stackOverflowCount(): number {
  return count;
}

/**
 * The engine's error for a full stack, which has no type of its own: it is the one that the engine throws where a stack is
 * filled on purpose, whatever it says there.
 */
const fullStack = once((): Error => {
  try {
    return fill(...wideCall);
  } catch (thrown) {
    return thrown as Error;
  }
});

function fill(...args: readonly number[]): never {
  return fill(...args);
}

/** Large frames fill the largest stack in some thousand calls. */
const wideCall = new Array<number>(1_000).fill(0);
