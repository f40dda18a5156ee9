import type { Engine } from "./Engine.ts";

let running: Engine | null = null;

/** The engine that runs code now; sessions never run beside each other in one process. */
export function runningEngine(): Engine {
  if (!running) throw new Error("No session runs.");
  return running;
}

/** Tells whoever looks for defects of a fault of our own code, with all that a script is not told. */
export function reportFault(thrown: unknown): void {
  running?.onFault?.(thrown);
}

export function setRunningEngine(engine: Engine): void {
  running = engine;
}
