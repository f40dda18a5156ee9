import { databaseCopies } from "../world/database/databaseCopies.ts";
import { type Device, devices, noteOnDevice, unreadOnServer } from "../world/device/Device.ts";
import mailboxDatabase from "../world/nouns/MailboxDatabase.ts";
import { findRow } from "../world/nouns/rows/findRow.ts";
import { recipients } from "../world/nouns/rows/NounRow.ts";
import { getPushNotificationProxy } from "../world/push/PushNotificationApp.ts";
import type { ExchangeServer } from "../world/server/ExchangeServer.ts";
import { pendingNotifications } from "../world/transport/PendingNotification.ts";
import type { World } from "../world/World.ts";
import type { Cloud } from "./createCloud.ts";
import { OAuthError } from "./OAuthError.ts";
import { ProbeFailure } from "./ProbeFailure.ts";
import { pushNotification, requireVersion } from "./pushNotification.ts";

/**
 * Tells the devices of mailboxes with new mail how many messages are unread: from the mailbox's server through the proxy app
 * and the push service. A notification that does not arrive is lost, and the device's log says why.
 */
export function sendNotifications(world: World, cloud: Cloud): void {
  for (const { mailbox } of world.store.list(pendingNotifications)) {
    world.store.remove(pendingNotifications, mailbox);
    for (const device of world.store.find(devices, "mailbox", mailbox)) notify(world, cloud, device);
  }
}

function notify(world: World, cloud: Cloud, device: Device): void {
  if (device.subscribed === null)
    return void noteOnDevice(world, device, "The app has no subscription for this mailbox.");
  const unread = unreadOnServer(world, device) ?? 0;
  try {
    push(world, cloud, device, unread);
  } catch (error) {
    if (!(error instanceof ProbeFailure || error instanceof OAuthError)) throw error;
    noteOnDevice(world, device, `No notification (${error.id}): ${error.message}`);
    return;
  }
  if (device.background) noteOnDevice(world, device, `Notification: ${unread} unread.`, { badge: unread });
  else noteOnDevice(world, device, "A notification came, but the app may not run in the background.");
}

function push(world: World, cloud: Cloud, { mailbox, name }: Device, unseen: number): void {
  const server = serverOf(world, mailbox);
  if (!server) throw new ProbeFailure("ProxyDisabled", {});
  requireVersion(server);
  const { Enabled, Organization: organization } = getPushNotificationProxy(world).values;
  if (!Enabled) throw new ProbeFailure("ProxyDisabled", {});
  if (!organization) throw new ProbeFailure("OrganizationMissing", {});
  pushNotification(world, cloud, server, {
    organization,
    notifications: [{ app: "OwaMobile", recipient: name, unseen }],
  });
}

/** The server with the active copy of the mailbox's database. */
function serverOf(world: World, mailbox: string): ExchangeServer | null {
  const row = world.store.get(recipients, mailbox);
  const database = row ? findRow(world, mailboxDatabase, String(row.values.Database)) : null;
  return (database && databaseCopies(world, database).find((copy) => copy.isActive)?.server) ?? null;
}
