import { instant } from "../../base/instant.ts";
import { collection } from "../../store/Collection.ts";
import { name, object, oneOf, type ShapeType, time } from "../../store/record/RecordShape.ts";
import type { World } from "../World.ts";
import { requireWritable } from "../writeGuard.ts";

const stateShape = object({
  server: name,
  component: name,
  /** `Maintenance`, `Sidelined`, `Functional`, `Deployment` or `HealthAPI`. */
  requester: name,
  state: oneOf("Active", "Inactive", "Draining"),
  time,
});

/** What one requester wants of a component; the component is active only where all requesters want it so. */
export type ComponentState = ShapeType<typeof stateShape>;

export const componentStates = collection("componentState", stateShape, {
  component: ({ server, component }) => `${server}:${component}`.toLowerCase(),
});

export function putComponentState(world: World, state: Omit<ComponentState, "time">): void {
  requireWritable(world, { is: "server", server: state.server });
  const key = `${state.server}:${state.component}:${state.requester}`.toLowerCase();
  world.store.put(componentStates, key, { ...state, time: instant(world.clock.now()) });
}

/** What was asked for a component, newest last. */
export function requestsFor(world: World, server: string, component: string): readonly ComponentState[] {
  return world.store.find(componentStates, "component", `${server}:${component}`.toLowerCase());
}
