import { readFileSync } from "node:fs";
import { VirtualClock } from "../../src/base/Clock.ts";
import { copyScenario } from "../../src/world/copyScenario.ts";
import { parseScenario } from "../../src/world/scenario/parseScenario.ts";
import type { Scenario } from "../../src/world/scenario/scenarioShape.ts";
import type { World } from "../../src/world/World.ts";
import { WorldError } from "../../src/world/WorldError.ts";

export function scenarioText(name: string): string {
  return readFileSync(`examples/organizations/${name}.json`, "utf8");
}

export function scenarioNamed(name: string): Scenario {
  return parseScenario(scenarioText(name), `${name}.json`);
}

/** A world in memory at the scenario's start. */
export function newWorld(name = "fabrikam", seed: string | number = 1): World {
  let found = scenarios.get(name);
  if (!found) {
    found = { scenario: scenarioNamed(name), text: scenarioText(name) };
    scenarios.set(name, found);
  }
  const clock = new VirtualClock(Date.parse(found.scenario.startTime));
  return copyScenario(found, { clock, seed });
}

const scenarios = new Map<string, { readonly scenario: Scenario; readonly text: string }>();

/** The error that an action ends in. */
export function refusal(action: () => unknown): WorldError {
  try {
    action();
  } catch (error) {
    if (error instanceof WorldError) return error;
    throw error;
  }
  throw new Error("expected a WorldError");
}
