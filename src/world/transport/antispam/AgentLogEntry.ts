import { instant } from "../../../base/instant.ts";
import { collection } from "../../../store/Collection.ts";
import { list, name, object, type ShapeType, text, time } from "../../../store/record/RecordShape.ts";
import type { World } from "../../World.ts";

const entryShape = object({
  /** Name of the server whose log it is. */
  server: name,
  time,
  from: text,
  recipients: list(name),
  agent: name,
  event: name,
  action: name,
  response: text,
  reason: text,
  reasonData: text,
});

/** A line of a server's log of antispam agents. */
export type AgentLogEntry = ShapeType<typeof entryShape>;

export const agentLog = collection("agentLog", entryShape);

export function writeAgentLog(world: World, entry: Omit<AgentLogEntry, "time">): void {
  const { store } = world;
  store.put(agentLog, `line ${store.count(agentLog) + 1}`, { ...entry, time: instant(world.clock.now()) });
}
