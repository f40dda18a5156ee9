import type { CmdletContext } from "../../../src/command/prelude.ts";
import { wildcardMatcher } from "../../../src/objects/ops/wildcard.ts";
import type { Store } from "../../../src/store/Store.ts";
import { type Fault, hasFaults, listFaults, removeFault, strike } from "../../../src/world/faults/Fault.ts";
import { faultError, throttlingWarning } from "../../../src/world/faults/faultMessages.ts";
import { getOrganization } from "../../../src/world/Organization.ts";
import type { World } from "../../../src/world/World.ts";

/** Seconds of a delay where nothing is said. */
const usualSeconds = { Throttling: 5, ReplicationDelay: 30 };

/** Runs what the cmdlet of this name does on a server that may have faults; `action` is handed the organisation as it is seen. */
export function onFaultyServer(
  cmdlet: CmdletContext,
  name: string,
  world: World,
  action: (world: World) => void,
): void {
  if (!hasFaults(world)) return action(world);
  const hits = ({ target }: Fault): boolean => wildcardMatcher(target)(name);
  const { domainController: server } = getOrganization(world);
  const verb = name.slice(0, name.indexOf("-")).toLowerCase();
  if (verb === "connect") endExpiry(world);
  else if (strike(world, "ExpiredSession", hits)) throw faultError("ExpiredSession");
  if (strike(world, "ServerBusy", hits)) throw faultError("ServerBusy");
  if (strike(world, "DirectoryUnavailable", hits)) throw faultError("DirectoryUnavailable", { server });
  const throttling = strike(world, "Throttling", hits);
  if (throttling) {
    const milliseconds = (throttling.seconds || usualSeconds.Throttling) * 1000;
    world.clock.sleep(milliseconds);
    cmdlet.warning(throttlingWarning(milliseconds));
  }
  if (verb !== "get" && verb !== "search") return remembering(world, action);
  const late = strike(world, "ReplicationDelay", hits);
  const seen = late ? asReplicated(world, (late.seconds || usualSeconds.ReplicationDelay) * 1000) : world;
  const partial = strike(world, "PartialAnswer", hits);
  if (!partial) return action(seen);
  breakOff(cmdlet, partial.count, () => action(seen));
  throw faultError("AnswerBrokeOff", { server });
}

/** Who connects again has a session again. */
function endExpiry(world: World): void {
  for (const { id, kind } of listFaults(world)) if (kind === "ExpiredSession") removeFault(world, id);
}

/** What comes behind the first objects of an answer is lost. */
function breakOff(cmdlet: CmdletContext, count: number, action: () => void): void {
  const write = cmdlet.write.bind(cmdlet);
  let written = 0;
  cmdlet.write = (value) => {
    if (written++ < count) write(value);
  };
  try {
    action();
  } finally {
    cmdlet.write = write;
  }
}

/** The organisation before each change of this process, while there is a fault that shows changes late. */
const memories = new WeakMap<World, { readonly time: number; readonly store: Store }[]>();

function remembering(world: World, action: (world: World) => void): void {
  if (!listFaults(world).some(({ kind }) => kind === "ReplicationDelay")) return action(world);
  const { revision } = world.store;
  const before = { time: world.clock.now(), store: world.store.fork() };
  try {
    action(world);
  } finally {
    if (world.store.revision > revision) memories.set(world, [...(memories.get(world) ?? []), before]);
  }
}

/** The organisation without the changes of so many last milliseconds. */
function asReplicated(world: World, milliseconds: number): World {
  const horizon = world.clock.now() - milliseconds;
  const first = memories.get(world)?.find(({ time }) => time > horizon);
  return first ? { ...world, store: first.store } : world;
}
