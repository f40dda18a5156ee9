import { existsSync, lstatSync, mkdirSync } from "node:fs";
import path from "node:path";
import { type Clock, VirtualClock } from "../base/Clock.ts";
import { instantMilliseconds } from "../base/instant.ts";
import type { Cloud } from "../cloud/createCloud.ts";
import { copyVolume } from "../providers/fileSystem/copyVolume.ts";
import { HostVolume } from "../providers/fileSystem/HostVolume.ts";
import { MemoryVolume } from "../providers/fileSystem/MemoryVolume.ts";
import type { SessionWorld } from "../session/SessionWorld.ts";
import { openMemoryStore } from "../store/openMemoryStore.ts";
import type { Store } from "../store/Store.ts";
import { copyScenario } from "../world/copyScenario.ts";
import { getOrganization, organizations } from "../world/Organization.ts";
import { openScenario, rememberTime, sessionStart } from "../world/openWorld.ts";
import { requireOrganization } from "../world/requireOrganization.ts";
import type { World } from "../world/World.ts";
import { worldSchema } from "../world/worldSchema.ts";
import { defaultScenario, type FoundScenario, findScenario, isScenarioFile } from "./findScenario.ts";
import type { HostMount } from "./HostMount.ts";
import type { GlobalOptions } from "./options/GlobalOptions.ts";
import { UsageError } from "./options/UsageError.ts";
import { bundleFolder } from "./productFolder.ts";

/** An organisation that sessions work on, with its clock. */
export interface OpenOrganization extends SessionWorld {
  readonly clock: Clock;
  /** Remembers what time it is; what is given back sets the clock to it again. */
  readonly keepTime: () => () => void;
  readonly scenario: FoundScenario;
  /** The folder of the host behind drive C:, or memory. */
  readonly systemDrive: HostMount["folder"];
  readonly isNew: boolean;
  /** Keeps the time and lets go of the state. */
  close(): void;
}

type OrganizationOptions = Pick<GlobalOptions, "scenario" | "state" | "now" | "seed">;

/** Opens the organisation of a state folder, or a fresh copy of a scenario in memory; what the store mended goes to `notice`. */
export function openOrganization(options: OrganizationOptions, notice: (text: string) => void): OpenOrganization {
  const store =
    options.state === null ? openMemoryStore(worldSchema) : fileStores().openFileStore(options.state, worldSchema);
  try {
    for (const { text } of store.notices) notice(text);
    if (!store.isNew) requireOrganization(store, options.state ?? "memory");
    const { state } = options;
    return withStore(store, options, () => (state === null ? "memory" : { host: systemFolder(state) }));
  } catch (error) {
    store.close();
    throw error;
  }
}

/**
 * A copy in memory of what `openOrganization` opens: what is done to it is done to nothing else. The organisation of a
 * scenario is loaded once a process, and each copy costs next to nothing.
 */
export function copyOrganization(options: OrganizationOptions, notice: (text: string) => void): OpenOrganization {
  if (options.state !== null) return copyState(options, options.state, notice);
  const name = options.scenario ?? defaultScenario;
  let scenario = scenarios.get(name);
  if (!scenario) {
    scenario = findScenario(name);
    scenarios.set(name, scenario);
  }
  const clock = new VirtualClock(options.now ?? instantMilliseconds(scenario.scenario.startTime));
  const world = copyScenario(scenario, { clock, seed: options.seed });
  return withWorld(world, { clock, scenario, systemDrive: "memory", isNew: true });
}

/** Scenarios that were copied, by what they were asked for with. */
const scenarios = new Map<string, FoundScenario>();

function copyState(options: OrganizationOptions, folder: string, notice: (text: string) => void): OpenOrganization {
  const store = fileStores().openFileStore(folder, worldSchema, { readOnly: true });
  for (const { text } of store.notices) notice(text);
  requireOrganization(store, folder);
  const systemDrive = path.join(folder, "C");
  const files = (clock: Clock): OpenOrganization["systemDrive"] => {
    if (!existsSync(systemDrive)) return "memory";
    const volume = new MemoryVolume(clock);
    copyVolume(new HostVolume(systemDrive, clock), volume);
    return { volume };
  };
  return withStore(store.fork(), options, files);
}

function withStore(
  store: Store,
  options: OrganizationOptions,
  systemDrive: (clock: Clock) => OpenOrganization["systemDrive"],
): OpenOrganization {
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
  return withWorld(world, { clock, scenario, systemDrive: systemDrive(clock), isNew });
}

function withWorld(
  world: World,
  parts: Pick<OpenOrganization, "scenario" | "systemDrive" | "isNew"> & { readonly clock: VirtualClock },
): OpenOrganization {
  let opened: Cloud | null = null;
  return {
    ...parts,
    world,
    get cloud() {
      opened ??= openCloud(world);
      return opened;
    },
    keepTime: () => parts.clock.keep(),
    close() {
      try {
        rememberTime(world);
        world.store.close();
      } finally {
        opened?.signer.close();
      }
    },
  };
}

/** Few scripts talk to Office 365: the others start without it. */
function openCloud(world: World): Cloud {
  const { createCloud } = require("../cloud/createCloud.ts") as typeof import("../cloud/createCloud.ts");
  const { WorkerSigner } = require("../cloud/WorkerSigner.ts") as typeof import("../cloud/WorkerSigner.ts");
  return createCloud(world, new WorkerSigner(path.join(bundleFolder(), "signingWorker.cjs")));
}

/** The store of a folder, whose code only those load that have one. */
const fileStores = (): typeof import("../store/openFileStore.ts") =>
  require("../store/openFileStore.ts") as typeof import("../store/openFileStore.ts");

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
