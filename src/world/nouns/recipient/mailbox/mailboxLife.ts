import { compareInstants } from "../../../../base/instant.ts";
import { disconnectedMailboxes, disconnectMailbox, forgetDisconnected } from "../../../mailbox/DisconnectedMailbox.ts";
import { purgeMailbox } from "../../../mailbox/MailboxItem.ts";
import { mailboxGuidOf } from "../../../mailbox/mailboxGuidOf.ts";
import { moveRules } from "../../../mailbox/rulesOfMailbox.ts";
import { isUnopened, leaveUnopened } from "../../../mailbox/unopenedMailbox.ts";
import { contentMailboxOf } from "../../../publicFolder/contentMailbox.ts";
import { isSystemFolder, publicFolderMailboxes } from "../../../publicFolder/publicFolders.ts";
import { shellServer } from "../../../server/ExchangeServer.ts";
import { isVersionAtLeast } from "../../../server/serverVersion.ts";
import { isCloudShell } from "../../../tenant/madeConnections.ts";
import { putPendingNotification } from "../../../transport/PendingNotification.ts";
import { textList } from "../../../values/text/textList.ts";
import type { World } from "../../../World.ts";
import type { WorldError } from "../../../WorldError.ts";
import type { NounChange, Values } from "../../defineNoun.ts";
import { nounError } from "../../messages/nounMessages.ts";
import { nounNamed } from "../../nounNamed.ts";
import { findRow } from "../../rows/findRow.ts";
import { listRows } from "../../rows/listRows.ts";
import { type NounRow, recipients } from "../../rows/NounRow.ts";
import { resetToUsual } from "../../rows/relations.ts";
import { recipientText } from "../../rows/rowPlace.ts";
import { isMailbox, isOneOf } from "../directory/recipientTypes.ts";
import { recipientError } from "../recipientMessages.ts";
import { quotasWithPlan } from "./cloudDefaults.ts";
import { holdsOfMailbox, holdsWhenDeleted } from "./mailboxHolds.ts";
import { recoveryRefusal } from "./mailboxPlace.ts";
import { beyondPlan } from "./mailboxPlanValues.ts";
import { setupObject } from "./mailboxPolicies.ts";
import { orderedQuotas, quotaRefusal } from "./quotaOrder.ts";
import { resourcePropertyRefusal } from "./resourceProperties.ts";
import { isInactive, isSoftDeleted, purgeSoftDeleted, softDelete } from "./softDeletion.ts";

const permanently = ["Permanent", "PermanentlyDisable"];

/** What a cmdlet made no database has before somebody logs on or mail comes. Public folder mailboxes get their hierarchy at once. */
export function leftUnopened({ world, before, after, given }: NounChange): void {
  if (!after || !isMailbox(after) || recovering.some((name) => given.has(name))) return;
  const isNew = !(before && isMailbox(before)) && !isOneOf("PublicFolderMailbox")(after);
  if (isNew) leaveUnopened(world, mailboxGuidOf(after));
  const { ArchiveGuid } = after.values;
  if (typeof ArchiveGuid !== "string" || ArchiveGuid === before?.values.ArchiveGuid) return;
  if (world.store.get(disconnectedMailboxes, ArchiveGuid)) forgetDisconnected(world, ArchiveGuid);
  else leaveUnopened(world, ArchiveGuid);
}

/** A new mailbox with these parameters has what another one held. */
const recovering = ["InactiveMailbox", "RemovedMailbox"];

/**
 * A mailbox that loses its account stays in its database, unless it is removed for good or never came there; so does an archive.
 */
export function mailboxChanged({ world, before, after, given }: NounChange): void {
  if (!before || !isMailbox(before)) return;
  if (isSoftDeleted(before)) return void (after ?? purgeSoftDeleted(world, before));
  if (!after && isCloudShell(world))
    return softDelete(world, before, { InPlaceHolds: holdsWhenDeleted(before, world) });
  const isPermanent = permanently.some((name) => given.get(name) === true);
  if (!after || !isMailbox(after)) {
    putPendingNotification(world, before.guid);
    moveRules(world, before.guid, mailboxGuidOf(before));
    const permissions = nounNamed("MailboxPermission");
    if (permissions) resetToUsual(world, permissions, before.guid);
    if (isPermanent || isUnopened(world, mailboxGuidOf(before))) purgeMailbox(world, mailboxGuidOf(before));
    else disconnectMailbox(world, { ...described(before), guid: mailboxGuidOf(before), isArchive: false });
  }
  const archive = before.values.ArchiveGuid;
  if (typeof archive !== "string" || after?.values.ArchiveGuid === archive) return;
  if (isPermanent || isUnopened(world, archive)) purgeMailbox(world, archive);
  else
    disconnectMailbox(world, {
      ...described(before),
      displayName: archiveName(before, world),
      guid: archive,
      isArchive: true,
      database: databaseOf(before, "ArchiveDatabase") ?? databaseOf(before, "Database"),
    });
}

function described(row: NounRow) {
  return {
    displayName: displayName(row),
    legacyDistinguishedName: String(row.values.LegacyExchangeDN ?? ""),
    database: databaseOf(row, "Database"),
    owner: row.guid,
  };
}

/** What an archive is called: as somebody named it, else after its owner, since 2016 and in the cloud without the second space (documented). */
export function archiveName(
  row: Pick<NounRow, "name" | "values">,
  world: World,
  isCloud: boolean = isCloudShell(world),
): string {
  const [own] = textList(row.values.ArchiveName);
  if (own !== undefined) return own;
  const isSince2016 = isCloud || isVersionAtLeast(shellServer(world).values.AdminDisplayVersion, "15.1.0.0");
  return `In-Place Archive -${isSince2016 ? "" : " "}${displayName(row)}`;
}

function displayName({ name, values }: Pick<NounRow, "name" | "values">): string {
  return String(values.DisplayName ?? name);
}

function databaseOf({ values }: NounRow, property: string): string | null {
  const database = values[property];
  return typeof database === "string" ? database : null;
}

/** A new archive. */
export function archiveValues(world: World, row: Pick<NounRow, "name" | "values">): Values {
  const { Database } = row.values;
  return {
    ArchiveGuid: world.ids.newGuid(),
    ArchiveName: [archiveName(row, world)],
    ...(row.values.RetentionPolicy === undefined && retentionPolicy(world)),
    ...(typeof Database === "string" && { ArchiveDatabase: row.values.ArchiveDatabase ?? Database }),
  };
}

/** Mailboxes with an archive get the stock's retention policy, whatever it is called by now, unless they have one. */
function retentionPolicy(world: World): Values {
  const definition = nounNamed("RetentionPolicy");
  const name = "Default MRM Policy";
  const ofSetup = setupObject("RetentionPolicy", name)(null, world);
  const policy = ofSetup ?? (definition ? findRow(world, definition, name)?.guid : undefined);
  return policy === undefined ? {} : { RetentionPolicy: policy };
}

/** A mailbox on hold goes only when the hold is left aside; quotas stand in their order. */
export function mailboxRefusal(change: NounChange): WorldError | null {
  const { world, before, after, given } = change;
  const held = before && isMailbox(before) && !(after && isMailbox(after)) ? holdRefusal(change, "mailbox") : null;
  if (held) return held;
  const heldArchive = before && after && losesArchive(before, after) ? holdRefusal(change, "archive") : null;
  if (heldArchive) return heldArchive;
  if (before && isSoftDeleted(before)) return after ? null : inactiveRefusal(before, "mailbox");
  if (before && !after && given.get("RemoveCNFPublicFolderMailboxPermanently") === true && !/\bCNF:/.test(before.name))
    return recipientError("NoConflictObject", { mailbox: displayName(before) });
  if (!after && given.get("PermanentlyDelete") === true) return nounError("MailboxNotSoftDeleted");
  const isMade = after !== null && isMailbox(after);
  const folders =
    before && !isMade && isOneOf("PublicFolderMailbox")(before) ? publicFolderRefusal(world, before) : null;
  if (folders) return folders;
  for (const place of isMade ? (["Database", "ArchiveDatabase"] as const) : []) {
    const isNew = after?.values[place] !== before?.values[place];
    const recovery = isNew ? recoveryRefusal(world, after?.values[place]) : null;
    if (recovery) return recovery;
  }
  return after
    ? (quotaChangeRefusal(world, before, after) ??
        holdDatesRefusal(after, given) ??
        resourcePropertyRefusal(world, after))
    : (arbitrationInUse(world, before) ?? lastArbitrationRefusal(world, before, given));
}

/** Whoever is on hold loses neither account nor mailbox, unless the parameter says so; what the cloud removes stays for the hold. */
export function holdRefusal({ world, before, after, given }: NounChange, kind: string): WorldError | null {
  const stays = !after && before !== null && (isSoftDeleted(before) || isCloudShell(world));
  if (!before || stays || given.get("IgnoreLegalHold") === true) return null;
  const hold =
    before.values.LitigationHoldEnabled === true
      ? "RecipientOnHold"
      : holdsOfMailbox(before, world).length > 0
        ? "RecipientOnInPlaceHold"
        : null;
  const act = after ? "disable" : "remove";
  return hold && recipientError(hold, { act, kind, recipient: recipientText(world, before) });
}

/** The switch that leaves a hold aside is one of archives, too (documented). */
function losesArchive(before: NounRow, after: NounRow): boolean {
  return (
    isMailbox(after) && typeof before.values.ArchiveGuid === "string" && typeof after.values.ArchiveGuid !== "string"
  );
}

/** What a hold keeps without an account goes for good only after the hold (documented; the text is inferred). */
export function inactiveRefusal(before: NounRow, kind: string): WorldError | null {
  return isInactive(before) ? recipientError("InactiveStays", { kind, recipient: displayName(before) }) : null;
}

/** What a change of a mailbox's quotas breaks; quotas that it leaves alone are as they are. */
function quotaChangeRefusal(world: World, before: NounRow | null, after: NounRow): WorldError | null {
  const isChanged = [...orderedQuotas, "MailboxPlan"].some((name) => before?.values[name] !== after.values[name]);
  const order = !before || isChanged ? quotaRefusal(quotasWithPlan(world, after.values)) : null;
  return order ?? beyondPlan(world, before, after);
}

/** A mailbox with public folders stays, and the first one as long as there are others. */
function publicFolderRefusal(world: World, before: NounRow): WorldError | null {
  const folders = nounNamed("PublicFolder");
  const [first, ...others] = publicFolderMailboxes(world);
  const isFirst = first?.guid === before.guid;
  const isIn = (folder: NounRow): boolean =>
    folder.owner !== null &&
    !isSystemFolder(folder) &&
    (contentMailboxOf(folder, world) ?? first)?.guid === before.guid;
  const mailbox = displayName(before);
  if (folders && listRows(world, folders).some(isIn)) return recipientError("PublicFoldersInMailbox", { mailbox });
  return isFirst && others.length > 0 ? recipientError("HierarchyInMailbox", { mailbox }) : null;
}

const isArbitration = isOneOf("ArbitrationMailbox");

/** The organisation keeps one arbitration mailbox unless the parameter says otherwise. */
function lastArbitrationRefusal(world: World, before: NounRow | null, given: NounChange["given"]): WorldError | null {
  const family = nounNamed("Recipient");
  if (!before || !family || !isArbitration(before) || given.get("RemoveLastArbitrationMailboxAllowed") === true)
    return null;
  const others = listRows(world, family).filter((row) => isArbitration(row) && row.guid !== before.guid);
  return others.length > 0 ? null : recipientError("LastArbitrationMailbox", { mailbox: displayName(before) });
}

/** A retention hold begins before it ends. */
function holdDatesRefusal({ values }: NounRow, given: NounChange["given"]): WorldError | null {
  const { StartDateForRetentionHold: start, EndDateForRetentionHold: end } = values;
  if (!given.has("StartDateForRetentionHold") && !given.has("EndDateForRetentionHold")) return null;
  const isTurned = typeof start === "string" && typeof end === "string" && compareInstants(start, end) > 0;
  return isTurned ? recipientError("HoldDatesTurned") : null;
}

/** An arbitration mailbox stays as long as it keeps the approvals of somebody. */
function arbitrationInUse(world: World, before: NounRow | null): WorldError | null {
  const isUsed =
    before !== null &&
    isOneOf("ArbitrationMailbox")(before) &&
    world.store
      .find(recipients, "reference", before.guid)
      .some(({ values }) => values.ArbitrationMailbox === before.guid);
  return before && isUsed ? recipientError("ArbitrationInUse", { mailbox: before.name }) : null;
}
