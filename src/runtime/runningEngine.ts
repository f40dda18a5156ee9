import { Surrounding } from "../base/Surrounding.ts";
import type { Engine } from "./Engine.ts";

/** The engine that runs code now. */
export const sessionEngine = new Surrounding<Engine | null>(null);

export function runningEngine(): Engine {
  if (!sessionEngine.current) throw new Error("No session runs.");
  return sessionEngine.current;
}

/** Tells whoever looks for defects of a fault of our own code, with all that a script is not told. */
export function reportFault(thrown: unknown): void {
  sessionEngine.current?.onFault?.(thrown);
}
