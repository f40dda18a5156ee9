import { instant } from "../../base/instant.ts";
import { databaseCopies, isMounted } from "../database/databaseCopies.ts";
import { findFolder } from "../mailbox/MailboxFolder.ts";
import { itemsInFolder, markRead } from "../mailbox/MailboxItem.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import mailboxDatabase from "../nouns/MailboxDatabase.ts";
import mailbox from "../nouns/recipient/Mailbox.ts";
import { findRow, getRow } from "../nouns/rows/findRow.ts";
import { type NounRow, recipients } from "../nouns/rows/NounRow.ts";
import { type ExchangeServer, isVersionAtLeast } from "../server/ExchangeServer.ts";
import { exchangeBuilds } from "../server/exchangeBuilds.ts";
import { findService } from "../service/Service.ts";
import { addressOf } from "../transport/recipientAt.ts";
import type { World } from "../World.ts";
import { type Device, devices, noteOnDevice } from "./Device.ts";
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

/** Opens the app: it signs in, subscribes where it has not yet, and shows how many messages are unread. */
export function subscribe(world: World, device: Device): Device {
  const fault = accessFault(world, device);
  if (fault !== null) return noteOnDevice(world, device, fault);
  return device.subscribed === null
    ? noteOnDevice(world, device, "Subscribed for notifications.", { subscribed: instant(world.clock.now()) })
    : device;
}

/** Reads everything in the Inbox on the device, which takes the badge away. Throws DeviceOffline where the app cannot sign in. */
export function readMail(world: World, device: Device): Device {
  const fault = accessFault(world, device);
  if (fault !== null) throw deviceError("DeviceOffline", { name: device.name, reason: fault });
  return world.store.transact(() => {
    const row = world.store.get(recipients, device.mailbox);
    const inbox = row ? findFolder(world, mailboxGuidOf(row), "Inbox") : null;
    const unread = inbox ? itemsInFolder(world, inbox.guid).filter(({ isRead }) => !isRead) : [];
    for (const { guid } of unread) markRead(world, guid);
    return noteOnDevice(world, subscribe(world, device), `${unread.length} messages read.`, { badge: 0 });
  });
}

/** Why the app cannot work with its mailbox; null when it can. */
function accessFault(world: World, { mailbox: guid }: Device): string | null {
  const row = world.store.get(recipients, guid);
  if (!row) return "The mailbox is gone.";
  if (row.values["CASMailbox.OWAEnabled"] === false) return "Outlook on the web is disabled for the mailbox.";
  if (row.values["CASMailbox.OWAforDevicesEnabled"] === false) return "OWA for Devices is disabled for the mailbox.";
  const server = activeServer(world, row);
  if (!server) return "The mailbox's database has no active copy that is mounted.";
  if (!isVersionAtLeast(server.values.AdminDisplayVersion, exchangeBuilds.exchange2013CumulativeUpdate3))
    return `Server ${server.name} is older than Exchange 2013 Cumulative Update 3: it has no push notifications.`;
  const stopped = ["WAS", "W3SVC"].find((name) => {
    const service = findService(world, server.name, name);
    return service !== null && service.status !== "Running";
  });
  return stopped === undefined ? null : `Server ${server.name} does not answer: the service ${stopped} isn't running.`;
}

function activeServer(world: World, { values }: NounRow): ExchangeServer | null {
  const database = findRow(world, mailboxDatabase, String(values.Database ?? ""));
  if (!database || !isMounted(world, database)) return null;
  return databaseCopies(world, database).find((copy) => copy.isActive)?.server ?? null;
}
