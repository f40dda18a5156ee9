import type { Cloud } from "../cloud/createCloud.ts";
import type { World } from "../world/World.ts";

/** The emulated estate that a session works on. */
export interface SessionWorld {
  readonly world: World;
  readonly cloud: Cloud;
}
