import { instant, instantMilliseconds } from "../../../../base/instant.ts";
import { disconnectedMailboxes } from "../../../mailbox/DisconnectedMailbox.ts";
import { mailboxGuidOf } from "../../../mailbox/mailboxGuidOf.ts";
import { isCloudShell } from "../../../tenant/madeConnections.ts";
import { type Given, wordGiven } from "../../../values/given.ts";
import type { World } from "../../../World.ts";
import type { Conversion, Values } from "../../defineNoun.ts";
import type { NounRow } from "../../rows/NounRow.ts";
import { plainAccount } from "../directory/accountState.ts";
import { recipientError } from "../recipientMessages.ts";
import { mailDisabling, mailEnabling } from "./conversions.ts";
import { archiveValues } from "./mailboxLife.ts";
import { assignedPolicy } from "./mailboxPolicies.ts";

const isArchive = (given: Given): boolean => given.get("Archive") === true;

/** Enable-Mailbox -Archive and Disable-Mailbox -Archive: the mailbox stays what it is. */
const archiveEnabling: Conversion = {
  when: isArchive,
  from: "Mailbox",
  accepts: () => true,
  values: (row, _given, world, changes) => {
    if (typeof row.values.ArchiveGuid === "string") throw recipientError("ArchiveAlreadyThere", { mailbox: row.name });
    const made = archiveValues(world, { ...row, values: { ...row.values, ...changes } });
    return { ...made, ...formerArchive(world, row) };
  },
  shows: true,
};

/** In the cloud an archive that was disabled no longer than 30 days ago comes back (documented). */
function formerArchive(world: World, { values }: NounRow): Values {
  const { DisabledArchiveGuid: former, ArchiveDisabledSince: since } = values;
  if (!isCloudShell(world) || typeof former !== "string") return {};
  if (typeof since === "string" && world.clock.now() - instantMilliseconds(since) > 30 * 86_400_000) return {};
  return { ArchiveGuid: former, DisabledArchiveGuid: null, DisabledArchiveDatabase: null };
}

const archiveDisabling: Conversion = {
  when: isArchive,
  from: "Mailbox",
  accepts: () => true,
  values: (row, _given, world) => {
    if (typeof row.values.ArchiveGuid !== "string") throw recipientError("ArchiveMissing", { mailbox: row.name });
    const { ArchiveGuid, ArchiveDatabase } = row.values;
    return {
      ArchiveDisabledSince: instant(world.clock.now()),
      ArchiveGuid: null,
      ArchiveName: null,
      ArchiveDatabase: null,
      DisabledArchiveGuid: ArchiveGuid,
      ...(ArchiveDatabase === undefined ? {} : { DisabledArchiveDatabase: ArchiveDatabase }),
    };
  },
  shows: false,
};

/** The archive of a mailbox that lies in another organisation: Enable-Mailbox -RemoteArchive -ArchiveDomain. */
const isRemoteArchive = (given: Given): boolean => given.get("RemoteArchive") === true;

const remoteArchiveEnabling: Conversion = {
  when: isRemoteArchive,
  from: "Mailbox",
  accepts: () => true,
  values: (row, given, world) => {
    if (typeof row.values.ArchiveGuid === "string") throw recipientError("ArchiveAlreadyThere", { mailbox: row.name });
    return { ArchiveGuid: world.ids.newGuid(), ArchiveDomain: wordGiven(given, "ArchiveDomain") };
  },
  shows: true,
};

const remoteArchiveDisabling: Conversion = {
  when: isRemoteArchive,
  from: "Mailbox",
  accepts: () => true,
  values: (row) => {
    if (typeof row.values.ArchiveDomain !== "string") throw recipientError("ArchiveMissing", { mailbox: row.name });
    return { ArchiveGuid: null, ArchiveName: null, ArchiveDomain: null };
  },
  shows: false,
};

/** Enable-Mailbox -AutoExpandingArchive. */
const autoExpanding: Conversion = {
  when: (given) => given.get("AutoExpandingArchive") === true,
  from: "Mailbox",
  accepts: () => true,
  values: (row) => {
    if (typeof row.values.ArchiveGuid !== "string") throw recipientError("ArchiveMissing", { mailbox: row.name });
    return { AutoExpandingArchiveEnabled: true };
  },
  shows: true,
};

export function mailboxConversions(
  database: (world: World) => string,
): Readonly<Record<string, readonly Conversion[]>> {
  const enabling = mailEnabling("User", ["User", "DisabledUser", "LinkedUser"], usualType, (world, changes, row) => ({
    Database: changes.Database ?? database(world),
    ...assignedPolicy(world, changes),
    ...freshMailbox(world, row),
  }));
  return {
    Enable: [archiveEnabling, remoteArchiveEnabling, autoExpanding, enabling],
    Disable: [archiveDisabling, remoteArchiveDisabling, mailboxDisabling],
  };
}

const leaving = mailDisabling("Mailbox", plainAccount);

const mailboxDisabling: Conversion = {
  ...leaving,
  values: (...asked) => ({ ...leaving.values(...asked), HadMailbox: true }),
};

function usualType({ values }: NounRow): "LinkedMailbox" | "UserMailbox" {
  return values.RecipientTypeDetails === "LinkedUser" ? "LinkedMailbox" : "UserMailbox";
}

/** The mailbox that the account had before is another one, be it still in its database or gone for good. */
function freshMailbox(world: World, row: NounRow): Values {
  return row.values.HadMailbox === true || world.store.get(disconnectedMailboxes, mailboxGuidOf(row))
    ? { ExchangeGuid: world.ids.newGuid() }
    : {};
}
