import { VirtualClock } from "../base/Clock.ts";
import { openMemoryStore } from "../store/openMemoryStore.ts";
import { lookFromSides } from "./hybrid/lookFromSides.ts";
import { openScenario } from "./openWorld.ts";
import type { Scenario } from "./scenario/scenarioShape.ts";
import { type World, type WorldParts, worldOver } from "./World.ts";
import { worldSchema } from "./worldSchema.ts";

/**
 * A world of its own in memory, filled with a scenario at the time of its clock. The scenario is loaded once for each time
 * and seed as long as who asked keeps it, and each copy costs next to nothing. Errors are those of `openScenario`.
 */
export function copyScenario(
  found: { readonly scenario: Scenario; readonly text: string },
  { clock, seed }: WorldParts,
): World {
  const stock = stockOf(found, clock.now(), seed);
  const world = worldOver(stock.store.fork(), clock, stock.random.copy());
  lookFromSides(world);
  return world;
}

/** Organisations of scenarios as they are at their beginning, by the time of it and the seed. */
const stocks = new WeakMap<Scenario, Map<string, World>>();

function stockOf(found: Parameters<typeof copyScenario>[0], time: number, seed: WorldParts["seed"]): World {
  let ofScenario = stocks.get(found.scenario);
  if (!ofScenario) {
    ofScenario = new Map();
    stocks.set(found.scenario, ofScenario);
  }
  const name = `${time}/${seed}`;
  let stock = ofScenario.get(name);
  if (!stock) {
    stock = openScenario(openMemoryStore(worldSchema), found, { clock: new VirtualClock(time), seed });
    ofScenario.set(name, stock);
  }
  return stock;
}
