import { instant, instantMilliseconds } from "../../../../base/instant.ts";
import { escapeName, parentOf } from "../../../directory/distinguishedName.ts";
import { disconnectedMailboxes, getDisconnected, purgeDisconnected } from "../../../mailbox/DisconnectedMailbox.ts";
import { purgeMailbox } from "../../../mailbox/MailboxItem.ts";
import { mailboxGuidOf } from "../../../mailbox/mailboxGuidOf.ts";
import { getOrganization } from "../../../Organization.ts";
import type { Json } from "../../../values/Json.ts";
import { textList } from "../../../values/text/textList.ts";
import type { World } from "../../../World.ts";
import { nounFacts } from "../../declaration/nounFacts.ts";
import type { NounDefinition, Values } from "../../defineNoun.ts";
import { nounNamed } from "../../nounNamed.ts";
import { holdsOf, organizationHoldsOf } from "../../policy/inPlaceHolds.ts";
import { type NounRow, softDeletedRecipients } from "../../rows/NounRow.ts";
import { recipientRow } from "../../rows/recipientRow.ts";
import { addRelation } from "../../rows/relations.ts";
import { referencedObject } from "../../rows/valuePlace.ts";
import { createRow } from "../../rows/writeRow.ts";
import { isMailbox } from "../directory/recipientTypes.ts";
import { groupsOf } from "../group/groupMembership.ts";

const day = 86_400_000;
/** How long the cloud keeps what was removed (documented: 30 days). */
const kept = 30 * day;

const noun = "SoftDeletedRecipient";

export function isSoftDeleted(row: Pick<NounRow, "noun">): boolean {
  return row.noun === noun;
}

/** The cloud keeps a recipient that is removed, with its mailbox and the names of its groups; its names are free at once. */
export function softDelete(world: World, row: NounRow, held: Values): void {
  const domain = getOrganization(world).domainDistinguishedName;
  world.store.put(softDeletedRecipients, row.guid, {
    ...row,
    noun,
    distinguishedName: `CN=${escapeName(row.name)},OU=Soft Deleted Objects,${domain}`,
    values: {
      ...row.values,
      ...(isMailbox(row) ? { ExchangeGuid: mailboxGuidOf(row) } : {}),
      ...held,
      OwnHolds: textList(row.values.InPlaceHolds),
      FormerPlace: row.distinguishedName,
      FormerGroups: groupsOf(row, world),
      WhenSoftDeleted: instant(world.clock.now()),
    },
  });
}

/** What the cloud has deleted and still keeps: for 30 days, and as long as a hold wants it (then it is inactive). */
export function softDeletedRows(world: World): readonly NounRow[] {
  return world.store
    .list(softDeletedRecipients)
    .map((row) => withHoldsLeft(world, row))
    .filter((row) => isInactive(row) || age(row, world) < kept);
}

/** Of the holds that a mailbox was deleted with, those whose searches and policies are still there and name it (documented). */
function withHoldsLeft(world: World, row: NounRow): NounRow {
  const former = new Set(textList(row.values.InPlaceHolds).map(holderOf));
  if (former.size === 0) return row;
  const now = [...textList(row.values.OwnHolds), ...holdsOf(world, row), ...organizationHoldsOf(world, row)];
  const InPlaceHolds = [...new Set(now.filter((hold) => former.has(holderOf(hold))))];
  return { ...row, values: { ...row.values, InPlaceHolds } };
}

/** The search or policy of a hold; behind the colon is what it does with items. */
function holderOf(hold: string): string {
  return hold.split(":")[0] ?? hold;
}

/** Whether a mailbox without an account is kept by a hold. */
export function isInactive(row: NounRow): boolean {
  return isSoftDeleted(row) && isHeld(row);
}

/** Litigation, In-Place Holds and labels hold a mailbox. */
function isHeld({ values }: Pick<NounRow, "values">): boolean {
  const { LitigationHoldEnabled, InPlaceHolds, ComplianceTagHoldApplied } = values;
  return (
    LitigationHoldEnabled === true ||
    ComplianceTagHoldApplied === true ||
    (Array.isArray(InPlaceHolds) && InPlaceHolds.length > 0)
  );
}

/** Gives a deleted recipient back to the directory, as `definition`'s, and to its groups that are still there. */
export function undeleted(
  world: World,
  definition: NounDefinition,
  row: NounRow,
  name: string,
  changes: Values,
): NounRow {
  const { FormerPlace, FormerGroups, WhenSoftDeleted: _, OwnHolds, InPlaceHolds, ...own } = row.values;
  return world.store.transact(() => {
    // Policies hold it again by themselves.
    const holds = textList(OwnHolds).filter((hold) => textList(InPlaceHolds).includes(hold));
    const stillHeld: Values = holds.length > 0 ? { InPlaceHolds: holds } : {};
    const values = { ...withoutGone(world, own), ...stillHeld, ...changes, parent: parentOf(String(FormerPlace)) };
    const restored = createRow(world, definition, { name, guid: row.guid, values, whenCreated: row.whenCreated });
    world.store.remove(softDeletedRecipients, row.guid);
    const members = nounNamed("DistributionGroupMember");
    for (const group of Array.isArray(FormerGroups) ? FormerGroups : [])
      if (members && recipientRow(world, String(group))) addRelation(world, members, String(group), row.guid, {});
    return restored;
  });
}

/** What it was given and is gone by now it has no more: instead it has what is usual (inferred). */
function withoutGone(world: World, values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([key, value]) => !isGone(world, key, value)));
}

const holders = ["Mailbox", "CASMailbox", "User"];

function isGone(world: World, key: string, value: Json): boolean {
  if (typeof value !== "string") return false;
  const [name, owner] = key.split(".").reverse();
  const property = (owner === undefined ? holders : [owner])
    .map((noun) => nounNamed(noun))
    .map((definition) => definition && nounFacts(definition).properties.get(name))
    .find((each) => each?.rule.references !== undefined || each?.kind?.name === "ADObjectId");
  return (
    property !== undefined && property !== null && referencedObject(world, property.references, value).isGone === true
  );
}

/** Takes what was deleted out of the store for good, with what its mailboxes hold. */
export function purgeSoftDeleted(world: World, row: NounRow): void {
  const disconnected = world.store.get(disconnectedMailboxes, mailboxGuidOf(row));
  if (disconnected || row.values.IsStoreMailbox === true)
    return purgeDisconnected(world, disconnected ?? getDisconnected(world, null, row.guid));
  purgeMailbox(world, mailboxGuidOf(row));
  if (typeof row.values.ArchiveGuid === "string") purgeMailbox(world, row.values.ArchiveGuid);
  world.store.remove(softDeletedRecipients, row.guid);
}

function age({ values }: NounRow, world: World): number {
  return world.clock.now() - instantMilliseconds(String(values.WhenSoftDeleted));
}
