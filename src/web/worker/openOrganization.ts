import { VirtualClock } from "../../base/Clock.ts";
import { createCloud } from "../../cloud/createCloud.ts";
import { SynchronousSigner } from "../../cloud/SynchronousSigner.ts";
import type { SessionWorld } from "../../session/SessionWorld.ts";
import { stateOfDocument } from "../../store/document/stateOfDocument.ts";
import { Store } from "../../store/Store.ts";
import { openWorld, sessionStart } from "../../world/openWorld.ts";
import { requireOrganization } from "../../world/requireOrganization.ts";
import { parseScenario } from "../../world/scenario/parseScenario.ts";
import { worldSchema } from "../../world/worldSchema.ts";
import type { Session } from "../JournalEntry.ts";
import { ChangeLog } from "./ChangeLog.ts";

export interface WebOrganization extends SessionWorld {
  readonly clock: VirtualClock;
  readonly log: ChangeLog;
}

/** Opens the organisation with which a shell in the page begins. `scenarioText`: the text of its scenario file. */
export function openOrganization({ scenario, seed, document }: Session, scenarioText: string): WebOrganization {
  const log = document === null ? new ChangeLog(worldSchema) : logOf(document);
  const store = new Store(worldSchema, log);
  if (document !== null) requireOrganization(store, "document");
  const parsed = parseScenario(scenarioText, scenario);
  const clock = new VirtualClock(sessionStart(store, parsed));
  const world = openWorld(store, parsed, { clock, seed });
  log.isWatching = true;
  return { world, cloud: createCloud(world, new SynchronousSigner()), clock, log };
}

/** An organisation that was exported. */
function logOf(document: string): ChangeLog {
  return new ChangeLog(
    worldSchema,
    stateOfDocument(new TextEncoder().encode(document), "document", worldSchema).state(),
  );
}
