import { VirtualClock } from "../../base/Clock.ts";
import { createCloud } from "../../cloud/createCloud.ts";
import { SynchronousSigner } from "../../cloud/SynchronousSigner.ts";
import type { SessionWorld } from "../../session/SessionWorld.ts";
import { stateOfDocument } from "../../store/document/stateOfDocument.ts";
import { MemoryPersistence } from "../../store/MemoryPersistence.ts";
import { Store } from "../../store/Store.ts";
import { openScenario, sessionStart } from "../../world/openWorld.ts";
import { requireOrganization } from "../../world/requireOrganization.ts";
import { parseScenario } from "../../world/scenario/parseScenario.ts";
import { worldSchema } from "../../world/worldSchema.ts";
import type { Session } from "../JournalEntry.ts";

export interface WebOrganization extends SessionWorld {
  readonly clock: VirtualClock;
}

/** Opens the organisation with which a shell in the page begins. `text`: that of its scenario file. */
export function openOrganization(
  { scenario: name, seed, document }: Pick<Session, "scenario" | "seed" | "document">,
  text: string,
): WebOrganization {
  const store = document === null ? new Store(worldSchema, new MemoryPersistence(worldSchema)) : storeOf(document);
  if (document !== null) requireOrganization(store, "document");
  const scenario = parseScenario(text, name, true);
  const clock = new VirtualClock(sessionStart(store, scenario));
  const world = openScenario(store, { scenario, text }, { clock, seed });
  return { world, cloud: createCloud(world, new SynchronousSigner()), clock };
}

/** An organisation that was exported. */
function storeOf(document: string): Store {
  return stateOfDocument(new TextEncoder().encode(document), "document", worldSchema);
}
