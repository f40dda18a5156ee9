import { devices } from "../../world/device/Device.ts";
import { addDevice } from "../../world/device/deviceActions.ts";
import { disconnectMailbox, listDisconnected } from "../../world/mailbox/DisconnectedMailbox.ts";
import mailboxDatabase from "../../world/nouns/MailboxDatabase.ts";
import { ordinaryMailboxes } from "../../world/nouns/recipient/directory/recipientTypes.ts";
import mailbox from "../../world/nouns/recipient/Mailbox.ts";
import { archiveValues } from "../../world/nouns/recipient/mailbox/mailboxLife.ts";
import user from "../../world/nouns/recipient/User.ts";
import { findRow, findRows } from "../../world/nouns/rows/findRow.ts";
import { listRows } from "../../world/nouns/rows/listRows.ts";
import type { NounRow } from "../../world/nouns/rows/NounRow.ts";
import { changeRow } from "../../world/nouns/rows/writeRow.ts";
import { callerOf } from "../../world/roles/signedInAccount.ts";
import type { World } from "../../world/World.ts";
import type { Need } from "./Need.ts";
import type { NamedObject } from "./namedObjects.ts";

/** An archive for a mailbox that has none. */
export function makeArchive(world: World, identity: string): boolean {
  const [row] = findRows(world, mailbox, identity);
  if (!row || typeof row.values.ArchiveGuid === "string") return false;
  return changeRow(world, mailbox, row, archiveValues(world, row)).changed;
}

/** A mailbox whose account was disabled, in the database that the command names. */
export function makeDisconnected(world: World, { identity, owner, archive, values }: NamedObject, need: Need): boolean {
  if (owner !== undefined) need("MailboxDatabase", owner);
  const database =
    (owner === undefined ? listRows(world, mailboxDatabase)[0] : findRow(world, mailboxDatabase, owner)) ?? null;
  const guid = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i.exec(identity.trim())?.[1].toLowerCase();
  const isThere = listDisconnected(world, database?.guid ?? null).some((each) =>
    [each.guid, each.displayName.toLowerCase()].includes(guid ?? identity.toLowerCase()),
  );
  if (isThere) return false;
  const name = guid === undefined ? identity : "Former employee";
  need(archive === true ? "Mailbox" : "User", name);
  const account = findRow(world, user, name);
  if (!account) return false;
  const mailbox = {
    guid: guid ?? world.ids.newGuid(),
    displayName: name,
    legacyDistinguishedName: String(account.values.LegacyExchangeDN ?? ""),
    database: database?.guid ?? null,
    isArchive: archive === true,
    owner: account.guid,
  };
  disconnectMailbox(world, mailbox, values?.MailboxState === "SoftDeleted" ? "SoftDeleted" : "Disabled");
  return true;
}

/** The mailbox of the account that runs the shell, which folders without an owner mean. */
export function makeOwnMailbox(world: World): boolean {
  const account = callerOf(world);
  return account !== null && !findRow(world, mailbox, account.guid) && giveMailbox(world, account);
}

/** A mailbox for an account that has none, of that name; false where the name is that of another recipient. */
export function enableAccount(world: World, name: string): boolean {
  const account = findRow(world, user, name);
  return account?.values.RecipientTypeDetails === "User" && giveMailbox(world, account);
}

function giveMailbox(world: World, account: NounRow): boolean {
  const enabling = [mailbox.conversions?.Enable ?? []].flat().at(-1);
  if (!enabling) return false;
  const values = enabling.values(account, new Map(), world, {});
  return changeRow(world, mailbox, account, values).changed;
}

/** A telephone of the mailbox that `Lila\\ExchangeActiveSyncDevices\\REST§Outlook§5eec` begins with, or of the first one of a person. */
export function makeDevice(world: World, identity: string, need: Need): boolean {
  const parts = identity.split("\\");
  const name = parts.at(-1) ?? identity;
  if (world.store.get(devices, name.toLowerCase())) return false;
  if (parts.length > 1) need("Mailbox", parts[0]);
  const owner = parts.length > 1 ? findRow(world, mailbox, parts[0]) : listRows(world, mailbox).find(isOfPerson);
  if (!owner) return false;
  addDevice(world, { name, user: owner.guid, background: true });
  return true;
}

/** Whether a mailbox is one of a person. */
export function isOfPerson({ values }: NounRow): boolean {
  return values.RecipientTypeDetails === ordinaryMailboxes[0];
}
