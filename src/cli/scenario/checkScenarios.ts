import { VirtualClock } from "../../base/Clock.ts";
import { instantMilliseconds } from "../../base/instant.ts";
import { visibleControls } from "../../base/text/visibleControls.ts";
import { knownCultureNames } from "../../objects/text/culture/cultureNames.ts";
import { findTimeZone } from "../../objects/text/time/timeZoneNames.ts";
import { openMemoryStore } from "../../store/openMemoryStore.ts";
import { loadScenario } from "../../world/scenario/loadScenario.ts";
import { faultAt, inOrder, readScenario, type ScenarioFault } from "../../world/scenario/parseScenario.ts";
import type { ScenarioObjectError } from "../../world/scenario/ScenarioObjectError.ts";
import { scenarioDoubts } from "../../world/scenario/scenarioDoubts.ts";
import type { Scenario } from "../../world/scenario/scenarioShape.ts";
import { mostDaysOfSpan } from "../../world/values/EnhancedTimeSpan.ts";
import { createWorld } from "../../world/World.ts";
import { worldSchema } from "../../world/worldSchema.ts";
import { scenarioFile } from "../findScenario.ts";
import { UsageError } from "../options/UsageError.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import { readScenarioText } from "./readScenarioText.ts";

/** cmdlab scenario check: every fault of a file with its place. 0 where there is none, 1 where there is. */
export function checkScenarios(files: readonly string[], json: boolean): number {
  if (files.length === 0) throw new UsageError("'cmdlab scenario check' needs the file of a scenario.");
  const found = files.map((file) => ({ file, faults: faultsOf(readScenarioText(scenarioFile(file), file)) }));
  if (json) standardOutput.write(`${JSON.stringify(found.flatMap(rowsOf), null, 2)}\n`);
  else for (const { file, faults } of found) standardOutput.write(visibleControls(reportText(file, faults)));
  return found.some(({ faults }) => faults.length > 0) ? 1 : 0;
}

/** Faults of the text, then those that show when the organisation is made. */
function faultsOf(content: string): readonly ScenarioFault[] {
  const text = content.replace(/^\uFEFF/, "");
  const { scenario, faults } = readScenario(text);
  if (scenario === null) return faults;
  const all = [...faults];
  const fail = (path: ScenarioFault["path"], what: string): void => void all.push(faultAt(text, path, what));
  if (!findTimeZone(scenario.timeZone)) fail(["timeZone"], `Windows knows no time zone '${scenario.timeZone}'`);
  const culture = scenario.culture.toLowerCase();
  if (!knownCultureNames().some((each) => each.toLowerCase() === culture))
    fail(["culture"], `Windows knows no culture '${scenario.culture}'`);
  scenarioDoubts(scenario, fail);
  tryToLoad(withPossibleTrials(withoutTwins(scenario, faults)), all.length === 0, fail);
  return inOrder(all);
}

/** With trials that a server takes. */
function withPossibleTrials(scenario: Scenario): Scenario {
  const servers = scenario.servers.map((server) => ({
    ...server,
    remainingTrialPeriod: Math.min(Math.max(0, server.remainingTrialPeriod), mostDaysOfSpan),
  }));
  return { ...scenario, servers };
}

/** Without GUIDs that others have already: they come of themselves then. */
function withoutTwins(scenario: Scenario, faults: readonly ScenarioFault[]): Scenario {
  const paths = faults.map(({ path }) => path).filter((path) => path.at(-1) === "guid");
  if (paths.length === 0) return scenario;
  const copy = structuredClone(scenario);
  for (const path of paths) {
    const owner = path.slice(0, -1).reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], copy);
    delete (owner as { guid?: string }).guid;
  }
  return copy;
}

/** Makes the organisation. Where other faults stand already, what they keep from being made is not told again. */
function tryToLoad(
  scenario: Scenario,
  isSound: boolean,
  fail: (path: ScenarioFault["path"], what: string) => void,
): void {
  const store = openMemoryStore(worldSchema);
  const errors: ScenarioObjectError[] = [];
  try {
    const clock = new VirtualClock(instantMilliseconds(scenario.startTime));
    const world = createWorld(store, { clock, seed: "check" });
    const shellServer = isSound ? scenario.shellServer : (scenario.servers[0]?.name ?? "");
    loadScenario(world, { ...scenario, shellServer }, (error) => errors.push(error));
  } catch (error) {
    if (isSound) throw error;
  } finally {
    store.close();
  }
  for (const { path, message } of withoutFollowing(scenario, errors)) fail(path, message);
}

/** Without what only misses an object that is in the file and has a fault of its own. */
function withoutFollowing(scenario: Scenario, errors: readonly ScenarioObjectError[]): readonly ScenarioObjectError[] {
  const failed = new Set<string>();
  let left = [...errors];
  for (let size = -1; size !== failed.size; ) {
    size = failed.size;
    const own = left.filter(({ missing }) => missing === null || !isInFile(scenario, missing));
    for (const { path } of own) for (const word of wordsAt(scenario, path)) failed.add(word);
    const following = left.filter(({ missing }) => missing !== null && failed.has(missing.toLowerCase()));
    for (const { path } of following) for (const word of wordsAt(scenario, path)) failed.add(word);
    left = left.filter((error) => !following.includes(error));
  }
  return left;
}

function isInFile(scenario: Scenario, word: string): boolean {
  return Object.entries(scenario.objects ?? {}).some(([noun, list]) =>
    list.some((_, index) => wordsAt(scenario, ["objects", noun, index]).includes(word.toLowerCase())),
  );
}

/** What names the object at a path: its name, its alias and the addresses that come of it. */
function wordsAt(
  { objects = {}, organization }: Scenario,
  [root, noun, index]: ScenarioFault["path"],
): readonly string[] {
  const object = root === "objects" ? objects[String(noun)]?.[Number(index)] : undefined;
  if (!object) return [];
  const { Alias, UserPrincipalName } = object.values ?? {};
  const addresses = typeof Alias === "string" ? organization.acceptedDomains.map((domain) => `${Alias}@${domain}`) : [];
  return [object.name, Alias, UserPrincipalName, ...addresses].flatMap((word) =>
    typeof word === "string" ? [word.toLowerCase()] : [],
  );
}

function reportText(file: string, faults: readonly ScenarioFault[]): string {
  if (faults.length === 0) return `${file}: nothing is wrong.\n`;
  const lines = faults.map(({ line, column, what }) => `${file}:${line}:${column}: ${what}\n`);
  return `${lines.join("")}${file}: ${faults.length} ${faults.length === 1 ? "fault" : "faults"}.\n`;
}

function rowsOf({ file, faults }: { readonly file: string; readonly faults: readonly ScenarioFault[] }): object[] {
  return faults.map(({ path, line, column, what }) => ({ file, line, column, path, message: what }));
}
