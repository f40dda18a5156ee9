import { instant } from "../../base/instant.ts";
import { collection } from "../../store/Collection.ts";
import {
  flag,
  guid,
  integer,
  list,
  name,
  nullable,
  object,
  type ShapeType,
  text,
  time,
} from "../../store/record/RecordShape.ts";
import { unreadCount } from "../mailbox/MailboxItem.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import { isMailbox } from "../nouns/recipient/directory/recipientTypes.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { recipientRow } from "../nouns/rows/recipientRow.ts";
import { PushFailure } from "../push/PushFailure.ts";
import { mailFlowFault } from "../transport/mailFlowFault.ts";
import { waitingFor } from "../transport/QueuedMessage.ts";
import type { World } from "../World.ts";

const deviceShape = object({
  /** Unique among devices. */
  name,
  /** GUID of the mailbox's recipient, and the address that the account was set up with. */
  mailbox: guid,
  address: name,
  /** Whether the app may wait for notifications while it is not open. */
  background: flag,
  /** When the app subscribed with the mailbox's server; null: not yet. */
  subscribed: nullable(time),
  badge: integer,
  log: list(object({ time, text })),
});

/** A phone or tablet with the mail app. */
export type Device = ShapeType<typeof deviceShape>;

export const devices = collection("device", deviceShape, { mailbox: ({ mailbox }) => mailbox });

/** Adds a line to what the device tells of itself. */
export function noteOnDevice(world: World, device: Device, line: string, changes: Partial<Device> = {}): Device {
  const log = [...device.log, { time: instant(world.clock.now()), text: line }].slice(-20);
  const changed = { ...device, ...changes, log };
  world.store.put(devices, device.name.toLowerCase(), changed);
  return changed;
}

/** The row of the device's mailbox; null when it is gone, or is a mailbox no more. */
export function mailboxOf(world: World, { mailbox }: Device): NounRow | null {
  const row = recipientRow(world, mailbox);
  return row && isMailbox(row) ? row : null;
}

/** Why a mailbox is none for the app: it is gone, or may not be used with it. */
export function appFault(row: NounRow | null): PushFailure | null {
  if (!row) return new PushFailure("MailboxGone");
  if (row.values.OWAEnabled === false) return new PushFailure("OwaDisabled");
  return row.values.OWAforDevicesEnabled === false ? new PushFailure("OwaForDevicesDisabled") : null;
}

/** Why new mail does not reach the device's mailbox; null when it does. */
export function mailFlowOf(world: World, device: Device): PushFailure | null {
  const row = mailboxOf(world, device);
  return row ? mailFlowFault(world, row) : new PushFailure("MailboxGone");
}

/** How many messages for the device's mailbox wait in queues. */
export function waitingMail(world: World, device: Device): number {
  const row = mailboxOf(world, device);
  return row ? waitingFor(world, row) : 0;
}

/** How many unread messages the Inbox of the device's mailbox has; null when the mailbox is gone. */
export function unreadOnServer(world: World, device: Device): number | null {
  const row = mailboxOf(world, device);
  return row ? unreadCount(world, mailboxGuidOf(row)) : null;
}
