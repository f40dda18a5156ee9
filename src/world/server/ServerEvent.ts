import { instant } from "../../base/instant.ts";
import { collection } from "../../store/Collection.ts";
import { integer, name, object, oneOf, optional, type ShapeType, text, time } from "../../store/record/RecordShape.ts";
import type { World } from "../World.ts";

const eventShape = object({
  /** Its key: the change of the store that wrote it, and a number. */
  id: name,
  /** NetBIOS name of the computer. */
  computer: name,
  /** The classic log: `Application` or `System`. */
  log: name,
  source: name,
  entryType: oneOf("Error", "Warning", "Information"),
  eventId: integer,
  /** The event's number with the bits of its severity; absent: the same. */
  instanceId: optional(integer),
  message: text,
  time,
});

/** What a program of the organisation or the service control manager wrote into the event log of its computer. */
export type ServerEvent = ShapeType<typeof eventShape>;

export const serverEvents = collection("serverEvent", eventShape, { computer: ({ computer }) => computer });

/** Writes into a log of a computer; without `log` into the one of applications. */
export function writeServerEvent(
  world: World,
  event: Omit<ServerEvent, "id" | "log" | "time"> & Partial<Pick<ServerEvent, "log">>,
): void {
  const { store } = world;
  const id = `event ${store.revision}/${store.count(serverEvents)}`;
  store.put(serverEvents, id, { id, log: "Application", ...event, time: instant(world.clock.now()) });
}

/** The events of a computer, the oldest first. */
export function listServerEvents(world: World, computer: string): readonly ServerEvent[] {
  return world.store.find(serverEvents, "computer", computer);
}

export function removeServerEvents(world: World, computer: string, log: string): void {
  const { store } = world;
  store.transact(() => {
    for (const { id, log: own } of listServerEvents(world, computer)) if (own === log) store.remove(serverEvents, id);
  });
}
