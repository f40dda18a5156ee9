import type { World } from "./World.ts";

const running = new WeakMap<World, string>();

/** The cmdlet whose task runs, by its name without a prefix; undefined: what happens is nobody's. */
export function runningCmdlet(world: World): string | undefined {
  return running.get(world);
}

/** Runs what a cmdlet does. Cmdlets of a pipeline run inside one another. */
export function asCmdlet<T>(world: World, name: string, action: () => T): T {
  const outer = running.get(world);
  running.set(world, name);
  try {
    return action();
  } finally {
    if (outer === undefined) running.delete(world);
    else running.set(world, outer);
  }
}
