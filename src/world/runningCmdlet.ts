import type { World } from "./World.ts";
import { WorldSurrounding } from "./WorldSurrounding.ts";

const running = new WorldSurrounding<string>();

/** The cmdlet whose task runs, by its name without a prefix; undefined: what happens is nobody's. */
export function runningCmdlet(world: World): string | undefined {
  return running.of(world);
}

/** Runs what a cmdlet does. Cmdlets of a pipeline run inside one another. */
export function asCmdlet<T>(world: World, name: string, action: () => T): T {
  return running.during(world, name, action);
}
