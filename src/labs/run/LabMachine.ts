import { labCmdletTable } from "virtual:lab-cmdlets";
import { VirtualClock } from "../../base/Clock.ts";
import { instantMilliseconds } from "../../base/instant.ts";
import { createCloud } from "../../cloud/createCloud.ts";
import type { PSHost } from "../../command/services/PSHost.ts";
import { findTimeZone } from "../../objects/text/time/timeZoneNames.ts";
import type { RegistryKey } from "../../objects/values/machine/RegistryKey.ts";
import { EnvironmentVariables } from "../../providers/EnvironmentVariables.ts";
import { MemoryVolume } from "../../providers/fileSystem/MemoryVolume.ts";
import { standardRegistry } from "../../providers/registry/standardRegistry.ts";
import { RecordingHost } from "../../session/RecordingHost.ts";
import { Session } from "../../session/Session.ts";
import type { SessionObserver } from "../../session/SessionObserver.ts";
import type { SessionWorld } from "../../session/SessionWorld.ts";
import type { Store } from "../../store/Store.ts";
import { copyScenario } from "../../world/copyScenario.ts";
import { lookFromSides } from "../../world/hybrid/lookFromSides.ts";
import { getOrganization } from "../../world/Organization.ts";
import { shellMachine } from "../../world/server/Machine.ts";
import { findAccount } from "../../world/tenant/Account.ts";
import { createWorld } from "../../world/World.ts";
import type { Lab } from "../file/Lab.ts";
import type { LabSurroundings } from "./LabSurroundings.ts";

/** Columns of a screen that nobody looks at. */
const width = 120;

/**
 * The organisation of a lab with drive C:, the registry and the clock, all in memory. A fork goes its own way: what is done
 * in it is not seen here. Variables and functions are a session's own and not part of it.
 */
export class LabMachine {
  private constructor(
    readonly lab: Lab,
    readonly surroundings: LabSurroundings,
    readonly store: Store,
    readonly clock: VirtualClock,
    readonly volume: MemoryVolume,
    readonly registry: RegistryKey,
  ) {}

  /** A fresh organisation of the lab's scenario, before the lab's setup. */
  static open(lab: Lab, surroundings: LabSurroundings): LabMachine {
    const { scenario } = surroundings.scenario;
    const clock = new VirtualClock(lab.now ?? instantMilliseconds(scenario.startTime));
    const world = copyScenario(surroundings.scenario, { clock, seed: lab.seed });
    const { environment, operatingSystem } = shellMachine(world);
    const registry = standardRegistry(variablesOf(environment), operatingSystem);
    return new LabMachine(lab, surroundings, world.store, clock, new MemoryVolume(clock), registry);
  }

  fork(): LabMachine {
    const clock = new VirtualClock(this.clock.now());
    const { lab, surroundings, store, volume, registry } = this;
    return new LabMachine(lab, surroundings, store.fork(), clock, volume.fork(clock), registry.copyAs(""));
  }

  /** Another one as soon as a record, a file or the registry was changed, or time passed. */
  get mark(): string {
    return `${this.store.revision}/${this.volume.changes}/${this.clock.now()}/${this.registry.allText}`;
  }

  session(host: PSHost, observer?: SessionObserver): Session {
    const { store, clock, lab, surroundings } = this;
    const { cmdlets, meters, stopFlag, limits } = surroundings;
    const world = createWorld(store, { clock, seed: lab.seed });
    lookFromSides(world);
    const sessionWorld: SessionWorld = { world, cloud: createCloud(world, surroundings.signer) };
    return new Session({
      edition: lab.edition,
      host,
      cmdlets: cmdlets.with(labCmdletTable),
      clock,
      seed: `${lab.seed}/${store.revision}`,
      timeZone: findTimeZone(getOrganization(world).timeZone)?.ianaName ?? "UTC",
      mounts: [{ letter: "C", folder: { volume: this.volume }, isSystem: true }],
      location: "C:\\",
      environment: variablesOf(shellMachine(world).environment),
      registry: this.registry,
      look: "Windows",
      ownCmdlets: ["Screen"],
      meters,
      stopFlag,
      ...(limits ? { limits } : {}),
      world: () => sessionWorld,
      ...(observer ? { observer } : {}),
    });
  }

  /** A session whose screen is only kept; the lab's account signs in, and questions get the answer that they offer first. */
  quietSession(observer?: SessionObserver): { readonly session: Session; readonly host: RecordingHost } {
    const host = new RecordingHost(width, () => this.signIn(), true);
    return { session: this.session(host, observer), host };
  }

  /** The account that answers for a credential prompt. */
  signIn(): { readonly userName: string; readonly password: string } {
    const world = createWorld(this.store, { clock: this.clock, seed: this.lab.seed });
    const userName = this.lab.signIn ?? getOrganization(world).administrator;
    return { userName, password: findAccount(world, userName)?.password ?? "" };
  }
}

function variablesOf(rows: readonly { readonly name: string; readonly value: string }[]): EnvironmentVariables {
  return new EnvironmentVariables(rows.map(({ name, value }) => [name, value] as const));
}
