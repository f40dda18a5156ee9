import { lstatSync, mkdirSync } from "node:fs";
import path from "node:path";
import { type Clock, VirtualClock } from "../base/Clock.ts";
import { createCloud } from "../cloud/createCloud.ts";
import { WorkerSigner } from "../cloud/WorkerSigner.ts";
import type { SessionWorld } from "../session/SessionWorld.ts";
import { openFileStore, openMemoryStore } from "../store/openStore.ts";
import type { Store } from "../store/Store.ts";
import { getOrganization, organizations } from "../world/Organization.ts";
import { openScenario, rememberTime, sessionStart } from "../world/openWorld.ts";
import { requireOrganization } from "../world/requireOrganization.ts";
import { worldSchema } from "../world/worldSchema.ts";
import { defaultScenario, type FoundScenario, findScenario, isScenarioFile } from "./findScenario.ts";
import type { GlobalOptions } from "./options/GlobalOptions.ts";
import { UsageError } from "./options/UsageError.ts";
import { bundleFolder } from "./productFolder.ts";

/** An organisation that sessions work on, with its clock. */
export interface OpenOrganization extends SessionWorld {
  readonly clock: Clock;
  readonly scenario: FoundScenario;
  /** The folder of the host behind drive C:, or memory. */
  readonly systemDrive: "memory" | { readonly host: string };
  readonly isNew: boolean;
  /** Keeps the time and lets go of the state. */
  close(): void;
}

type OrganizationOptions = Pick<GlobalOptions, "scenario" | "state" | "now" | "seed">;

/** Opens the organisation of a state folder, or a fresh copy of a scenario in memory; what the store mended goes to `notice`. */
export function openOrganization(options: OrganizationOptions, notice: (text: string) => void): OpenOrganization {
  const store = options.state === null ? openMemoryStore(worldSchema) : openFileStore(options.state, worldSchema);
  try {
    for (const { text } of store.notices) notice(text);
    if (!store.isNew) requireOrganization(store, options.state ?? "memory");
    return withStore(store, options);
  } catch (error) {
    store.close();
    throw error;
  }
}

function withStore(store: Store, options: OrganizationOptions): OpenOrganization {
  const { isNew } = store;
  const scenario = findScenario(options.scenario ?? (isNew ? defaultScenario : storedScenario(store)));
  const clock = new VirtualClock(options.now ?? sessionStart(store, scenario.scenario));
  const world = openScenario(store, scenario, { clock, seed: options.seed });
  const kept = getOrganization(world).scenario;
  if (options.scenario !== null && kept !== scenario.scenario.name) {
    throw new UsageError(
      `The state folder '${options.state}' holds the organisation '${kept}', not '${scenario.scenario.name}'.`,
    );
  }
  const cloud = createCloud(world, new WorkerSigner(path.join(bundleFolder(), "signingWorker.cjs")));
  return {
    world,
    cloud,
    clock,
    scenario,
    systemDrive: options.state === null ? "memory" : { host: systemFolder(options.state) },
    isNew,
    close() {
      try {
        rememberTime(world);
        store.close();
      } finally {
        cloud.signer.close();
      }
    },
  };
}

/** The scenario that a state folder was filled from; its file may be gone, then fabrikam stands in for what only a file says. */
function storedScenario(store: Store): string {
  const name = store.list(organizations)[0]?.scenario ?? defaultScenario;
  // The name comes out of a folder that may be a stranger's: it never leads to a file.
  if (isScenarioFile(name)) return defaultScenario;
  try {
    findScenario(name);
    return name;
  } catch (error) {
    if (error instanceof UsageError) return defaultScenario;
    throw error;
  }
}

function systemFolder(state: string): string {
  const folder = path.join(state, "C");
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found && !found.isDirectory())
    throw new UsageError(
      found.isSymbolicLink()
        ? `'${folder}' is a symbolic link, which is not followed: drive C: of a state is a folder in it.`
        : `'${folder}' is not a folder: drive C: of a state is a folder in it.`,
    );
  if (!found) mkdirSync(folder);
  return folder;
}
