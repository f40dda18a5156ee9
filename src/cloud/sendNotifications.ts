import { databaseCopies } from "../world/database/databaseCopies.ts";
import { appFault, type Device, devices, mailboxOf, noteOnDevice, unreadOnServer } from "../world/device/Device.ts";
import mailboxDatabase from "../world/nouns/MailboxDatabase.ts";
import { findRow } from "../world/nouns/rows/findRow.ts";
import type { NounRow } from "../world/nouns/rows/NounRow.ts";
import { PushFailure } from "../world/push/PushFailure.ts";
import { getPushNotificationProxy } from "../world/push/PushNotificationApp.ts";
import { reportFailure } from "../world/push/reportFailure.ts";
import { type ExchangeServer, shellServer } from "../world/server/ExchangeServer.ts";
import { pendingNotifications } from "../world/transport/PendingNotification.ts";
import type { World } from "../world/World.ts";
import type { Cloud } from "./createCloud.ts";
import { pushNotification, requireVersion } from "./pushNotification.ts";
import { deviceApp } from "./pushService.ts";

/**
 * Tells the devices of mailboxes whose unread count changed how many messages are unread: from the mailbox's server through
 * the proxy app and the push service. A notification that does not arrive is lost: the server's event log and the device's
 * log say why.
 */
export function sendNotifications(world: World, cloud: Cloud): void {
  if (world.store.count(pendingNotifications) === 0) return;
  for (const { mailbox } of world.store.list(pendingNotifications)) {
    world.store.remove(pendingNotifications, mailbox);
    for (const device of world.store.find(devices, "mailbox", mailbox)) notify(world, cloud, device);
  }
}

function notify(world: World, cloud: Cloud, device: Device): void {
  if (device.subscribed === null)
    return void noteOnDevice(world, device, "The app has no subscription for this mailbox.");
  const mailbox = mailboxOf(world, device);
  const server = mailbox && serverOf(world, mailbox);
  try {
    const fault = appFault(mailbox);
    if (fault) throw fault;
    if (!server) throw new PushFailure("DatabaseNowhere");
    push(world, cloud, server, device);
  } catch (error) {
    if (!(error instanceof PushFailure)) throw error;
    reportFailure(world, (server ?? shellServer(world)).name, `The notification for '${device.address}'`, error);
    noteOnDevice(world, device, `No notification ${error.named}`);
  }
}

function push(world: World, cloud: Cloud, server: ExchangeServer, device: Device): void {
  requireVersion(server);
  const { Enabled, Organization: organization } = getPushNotificationProxy(world).values;
  if (!Enabled) throw new PushFailure("ProxyDisabled");
  if (!organization) throw new PushFailure("OrganizationMissing");
  pushNotification(world, cloud, server, {
    organization,
    notifications: [{ app: deviceApp, recipient: device.name, unseen: unreadOnServer(world, device) ?? 0 }],
  });
}

/** The server with the active copy of the mailbox's database. */
function serverOf(world: World, { values }: NounRow): ExchangeServer | null {
  const database = findRow(world, mailboxDatabase, String(values.Database));
  return (database && databaseCopies(world, database).find((copy) => copy.isActive)?.server) ?? null;
}
