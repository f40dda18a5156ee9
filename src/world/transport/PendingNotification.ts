import { instant } from "../../base/instant.ts";
import { collection } from "../../store/Collection.ts";
import { guid, object, type ShapeType, time } from "../../store/record/RecordShape.ts";
import { devices } from "../device/Device.ts";
import type { World } from "../World.ts";

const notificationShape = object({
  /** GUID of the recipient's row. */
  mailbox: guid,
  time,
});

/** New mail of which the devices of a mailbox are still to be told. */
export type PendingNotification = ShapeType<typeof notificationShape>;

export const pendingNotifications = collection("pendingNotification", notificationShape);

/** The unread count of a mailbox changed: its devices, where it has any, are to be told. */
export function putPendingNotification(world: World, mailbox: string): void {
  if (world.store.find(devices, "mailbox", mailbox).length === 0) return;
  world.store.put(pendingNotifications, mailbox, { mailbox, time: instant(world.clock.now()) });
}
