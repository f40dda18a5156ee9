import type { Engine } from "./Engine.ts";

let running: Engine | null = null;

/** The engine that runs code now; sessions never run beside each other in one process. */
export function runningEngine(): Engine {
  if (!running) throw new Error("No session runs.");
  return running;
}

export function setRunningEngine(engine: Engine): void {
  running = engine;
}
