import { instant } from "../../base/instant.ts";
import { findFolder } from "../mailbox/MailboxFolder.ts";
import { itemsInFolder, markRead } from "../mailbox/MailboxItem.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import mailbox from "../nouns/recipient/Mailbox.ts";
import { getRow } from "../nouns/rows/findRow.ts";
import { PushFailure } from "../push/PushFailure.ts";
import { causeOfWebFault, webFault } from "../push/webFault.ts";
import { getExchangeServer } from "../server/ExchangeServer.ts";
import { exchangeBuilds } from "../server/exchangeBuilds.ts";
import { isVersionAtLeast } from "../server/serverVersion.ts";
import { databaseFault, mailboxServer } from "../transport/mailFlowFault.ts";
import { putPendingNotification } from "../transport/PendingNotification.ts";
import { addressOf } from "../transport/recipientAt.ts";
import type { World } from "../World.ts";
import { appFault, type Device, devices, mailboxOf, noteOnDevice, unreadOnServer } from "./Device.ts";
import { deviceError } from "./deviceMessages.ts";

/** A device by its name. Throws DeviceNotFound. */
export function getDevice(world: World, name: string): Device {
  const found = world.store.get(devices, name.toLowerCase());
  if (!found) throw deviceError("DeviceNotFound", { name });
  return found;
}

/**
 * Sets a device up: the app signs in to the mailbox, allows the background or not, and subscribes for notifications. What
 * keeps it from subscribing stands in the device's log. Throws DeviceExists and what -Identity of Get-Mailbox throws.
 */
export function addDevice(
  world: World,
  wanted: { readonly name: string; readonly user: string; readonly background: boolean },
): Device {
  if (world.store.get(devices, wanted.name.toLowerCase())) throw deviceError("DeviceExists", { name: wanted.name });
  const row = getRow(world, mailbox, wanted.user);
  const device: Device = {
    name: wanted.name,
    mailbox: row.guid,
    address: addressOf(row),
    background: wanted.background,
    subscribed: null,
    badge: 0,
    log: [],
  };
  return world.store.transact(() => subscribe(world, noteOnDevice(world, device, `Account ${device.address} added.`)));
}

/** Opens the app: it signs in, subscribes where it has not yet, and sees for itself how many messages are unread. */
export function openApp(world: World, device: Device): Device {
  return world.store.transact(() => {
    const opened = subscribe(world, device);
    const unread = accessFault(world, device) ? null : unreadOnServer(world, device);
    if (unread === null || unread === opened.badge) return opened;
    return noteOnDevice(world, opened, `${unread} unread.`, { badge: unread });
  });
}

/** Signs in and subscribes; what stands in the way is noted. */
function subscribe(world: World, device: Device): Device {
  const fault = accessFault(world, device);
  if (fault) return noteOnDevice(world, device, `No connection ${fault.named}`);
  return device.subscribed === null
    ? noteOnDevice(world, device, "Subscribed for notifications.", { subscribed: instant(world.clock.now()) })
    : device;
}

/** Allows the app to run in the background, where notifications reach it, or not. */
export function allowBackground(world: World, device: Device, background: boolean): Device {
  if (device.background === background) return device;
  const line = background ? "The app may run in the background." : "The app may no longer run in the background.";
  return noteOnDevice(world, device, line, { background });
}

export function removeDevice(world: World, { name }: Device): void {
  world.store.remove(devices, name.toLowerCase());
}

/** Reads everything in the Inbox on the device, which takes the badge away; the other devices of the mailbox are told. Throws DeviceOffline where the app cannot sign in. */
export function readMail(world: World, device: Device): Device {
  const fault = accessFault(world, device);
  if (fault) throw deviceError("DeviceOffline", { name: device.name, reason: fault.message, cause: fault.pushCause });
  return world.store.transact(() => {
    const row = mailboxOf(world, device);
    const inbox = row ? findFolder(world, mailboxGuidOf(row), "Inbox") : null;
    const unread = inbox ? itemsInFolder(world, inbox.guid).filter(({ isRead }) => !isRead) : [];
    for (const { guid } of unread) markRead(world, guid);
    if (unread.length > 0) putPendingNotification(world, device.mailbox);
    return noteOnDevice(
      world,
      subscribe(world, device),
      unread.length === 1 ? "1 message read." : `${unread.length} messages read.`,
      { badge: 0 },
    );
  });
}

/** Why the app cannot work with its mailbox; null when it can. */
export function accessFault(world: World, device: Device): PushFailure | null {
  const row = mailboxOf(world, device);
  const fault = appFault(row) ?? (row && databaseFault(world, row));
  if (!row || fault) return fault;
  const server = getExchangeServer(world, mailboxServer(world, row) ?? "");
  const { AdminDisplayVersion: version } = server.values;
  const needed = exchangeBuilds.exchange2013CumulativeUpdate3;
  if (!isVersionAtLeast(version, needed))
    return new PushFailure("ServerTooOld", { needed, server: server.name, version });
  const stopped = webFault(world, server.name, "Default Web Site", "MSExchangeOWAAppPool");
  return stopped && new PushFailure("WebSiteStopped", { ...stopped, server: server.name }, causeOfWebFault(stopped));
}
