import { instant } from "../../base/instant.ts";
import { collection } from "../../store/Collection.ts";
import { defaulted, name, object, oneOf, type ShapeType, time } from "../../store/record/RecordShape.ts";
import type { World } from "../World.ts";
import { requireWritable } from "../writeGuard.ts";

const stateShape = object({
  server: name,
  component: name,
  /** `Maintenance`, `Sidelined`, `Functional`, `Deployment` or `HealthAPI`. */
  requester: name,
  state: oneOf("Active", "Inactive", "Draining"),
  time,
  /** Where it stands: in the directory, in the server's registry, or in both. */
  side: defaulted(oneOf("Both", "Remote", "Local"), "Both"),
});

/** What one requester wants of a component; the component is active only where all requesters want it so. */
export type ComponentState = ShapeType<typeof stateShape>;

export const componentStates = collection("componentState", stateShape, {
  component: ({ server, component }) => `${server}:${component}`.toLowerCase(),
});

/** Notes what a requester wants; for both sides it takes the place of what was wanted for one of them. */
export function putComponentState(world: World, state: Omit<ComponentState, "time">): void {
  requireWritable(world, { is: "server", server: state.server });
  const key = `${state.server}:${state.component}:${state.requester}`.toLowerCase();
  const record = { ...state, time: instant(world.clock.now()) };
  world.store.transact(() => {
    if (state.side === "Both") for (const side of sides) world.store.remove(componentStates, `${key}:${side}`);
    world.store.put(componentStates, state.side === "Both" ? key : `${key}:${state.side}`, record);
  });
}

const sides = ["Remote", "Local"] as const;

/** What was asked for a component on one side, or on any, newest last. */
export function requestsFor(
  world: World,
  server: string,
  component: string,
  side: (typeof sides)[number] | null = null,
): readonly ComponentState[] {
  const all = world.store.find(componentStates, "component", `${server}:${component}`.toLowerCase());
  const onSide = (wanted: (typeof sides)[number]): readonly ComponentState[] => {
    const own = all.filter((each) => each.side === wanted);
    const told = new Set(own.map(({ requester }) => requester));
    return [...all.filter((each) => each.side === "Both" && !told.has(each.requester)), ...own];
  };
  return side === null ? [...new Set(sides.flatMap(onSide))] : onSide(side);
}
