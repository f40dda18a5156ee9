import { instant, instantMilliseconds } from "../base/instant.ts";
import { collection } from "../store/Collection.ts";
import { locateJsonPath } from "../store/record/locateJson.ts";
import { object, pathText, time } from "../store/record/RecordShape.ts";
import type { Store } from "../store/Store.ts";
import { lookFromSides } from "./hybrid/lookFromSides.ts";
import { loadScenario } from "./scenario/loadScenario.ts";
import { ScenarioError } from "./scenario/ScenarioError.ts";
import { ScenarioObjectError } from "./scenario/ScenarioObjectError.ts";
import type { Scenario } from "./scenario/scenarioShape.ts";
import { createWorld, type World, type WorldParts } from "./World.ts";

/** When the last session on a store ended. */
export const sessionTimes = collection("sessionTime", object({ ended: time }));

const key = "session";

/** A world over a store; a new store is filled with the scenario first. */
export function openWorld(store: Store, scenario: Scenario, parts: WorldParts): World {
  const world = createWorld(store, parts);
  lookFromSides(world);
  if (store.isNew) loadScenario(world, scenario);
  return world;
}

/**
 * The same for a scenario whose text is at hand: what is wrong with an object of it is a ScenarioError with its place in
 * the text.
 */
export function openScenario(
  store: Store,
  { scenario, text }: { readonly scenario: Scenario; readonly text: string },
  parts: WorldParts,
): World {
  try {
    return openWorld(store, scenario, parts);
  } catch (error) {
    if (!(error instanceof ScenarioObjectError)) throw error;
    const what = `${pathText(error.path)}: ${error.message}`;
    throw new ScenarioError(scenario.name, locateJsonPath(text, error.path), what);
  }
}

/** Where a session's virtual clock begins when nobody says: where the last one ended, else where the scenario begins. */
export function sessionStart(store: Store, scenario: Scenario): number {
  return instantMilliseconds(store.changed ?? scenario.startTime);
}

/** Called when a session ends: keeps the time that passed since the last change (a script that slept, say). */
export function rememberTime(world: World): void {
  const ended = instant(world.clock.now());
  const { changed } = world.store;
  if (changed === null || world.clock.now() > instantMilliseconds(changed))
    world.store.put(sessionTimes, key, { ended });
}
