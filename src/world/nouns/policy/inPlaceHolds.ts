import { addressesOf } from "../../transport/recipientAt.ts";
import { textsIn } from "../../values/text/textList.ts";
import type { World } from "../../World.ts";
import { nounNamed } from "../nounNamed.ts";
import { recipientIdentity } from "../recipient/directory/recipientIdentity.ts";
import { groupsOf } from "../recipient/group/groupMembership.ts";
import { findRows } from "../rows/findRow.ts";
import { type NounRow, nounObjects } from "../rows/NounRow.ts";

/** What names the hold of a mailbox search. */
export function holdIdentity({ guid, values }: NounRow): string {
  return String(values.InPlaceHoldIdentity ?? guid.replaceAll("-", ""));
}

/** What a policy for retention does with items, as the number behind its identity tells (documented). */
const actionNumbers: Readonly<Record<string, number>> = { delete: 1, keep: 2, keepanddelete: 3 };

/** The holds that keep a mailbox, by their identities: of searches, of cases, of policies that name it and keep its items. */
export function holdsOf(world: World, mailbox: NounRow): readonly string[] {
  const ofSearches = rowsOf(world, "MailboxSearch")
    .filter(({ values }) => {
      const { InPlaceHoldEnabled, AllSourceMailboxes, SourceMailboxes } = values;
      const isSource = Array.isArray(SourceMailboxes) && SourceMailboxes.includes(mailbox.guid);
      return InPlaceHoldEnabled === true && (AllSourceMailboxes === true || isSource);
    })
    .map(holdIdentity);
  const ofCases = caseHolds(world)
    .filter((policy) => isNamed(world, policy.values.ExchangeLocation, mailbox))
    .map(caseHoldIdentity);
  const ofPolicies = retentionPolicies(world)
    .filter(({ policy, action }) => action > 1 && isNamed(world, policy.values.ExchangeLocation, mailbox))
    .map(policyIdentity);
  return [...ofSearches, ...ofCases, ...ofPolicies];
}

/** What InPlaceHolds of a mailbox says besides: policies that delete alone, and those of all mailboxes that leave it out. */
export function policiesBesideHolds(world: World, mailbox: NounRow): readonly string[] {
  return retentionPolicies(world).flatMap((each) => {
    const { values } = each.policy;
    if (each.action === 1 && isNamed(world, values.ExchangeLocation, mailbox)) return [policyIdentity(each)];
    const isLeftOut = isOfAll(values.ExchangeLocation) && isNamed(world, values.ExchangeLocationException, mailbox);
    return isLeftOut ? [`-mbx${digits(each.policy)}`] : [];
  });
}

/** The policies of all mailboxes that keep this one's items. */
export function organizationHoldsOf(world: World, mailbox: NounRow): readonly string[] {
  return retentionPolicies(world)
    .filter(
      ({ policy: { values }, action }) =>
        action > 1 && isOfAll(values.ExchangeLocation) && !isNamed(world, values.ExchangeLocationException, mailbox),
    )
    .map(policyIdentity);
}

/** The policies of all mailboxes and of all groups, as the organisation shows them (documented). */
export function organizationHolds(world: World): readonly string[] {
  return retentionPolicies(world).flatMap((each) => {
    const { ExchangeLocation, ModernGroupLocation } = each.policy.values;
    return [
      ...(isOfAll(ExchangeLocation) ? [policyIdentity(each)] : []),
      ...(isOfAll(ModernGroupLocation) ? [`grp${digits(each.policy)}:${each.action}`] : []),
    ];
  });
}

/** The identities of all holds that there are. */
export function allHolds(world: World): readonly string[] {
  return [
    ...rowsOf(world, "MailboxSearch")
      .filter(({ values }) => values.InPlaceHoldEnabled === true)
      .map(holdIdentity),
    ...caseHolds(world).map(caseHoldIdentity),
    ...retentionPolicies(world).map(policyIdentity),
  ];
}

/** A hold of a case shows as this and its policy's GUID (documented). */
function caseHoldIdentity({ guid }: NounRow): string {
  return `UniH${guid}`;
}

function policyIdentity({ policy, action }: RetentionPolicyRow): string {
  return `mbx${digits(policy)}:${action}`;
}

function digits({ guid }: NounRow): string {
  return guid.replaceAll("-", "");
}

/** Policies of cases hold once they have a rule (documented). */
function caseHolds(world: World): readonly NounRow[] {
  return rowsOf(world, "CaseHoldPolicy").filter(
    (policy) => isEnabled(policy) && rulesOf(world, "CaseHoldRule", policy).length > 0,
  );
}

interface RetentionPolicyRow {
  readonly policy: NounRow;
  readonly action: number;
}

function retentionPolicies(world: World): readonly RetentionPolicyRow[] {
  return rowsOf(world, "RetentionCompliancePolicy")
    .filter(isEnabled)
    .flatMap((policy) =>
      rulesOf(world, "RetentionComplianceRule", policy)
        .filter(({ values }) => values.PublishComplianceTag === undefined)
        .map(({ values }) => ({
          policy,
          action: actionNumbers[String(values.RetentionComplianceAction ?? "Keep").toLowerCase()] ?? 2,
        })),
    );
}

function rowsOf(world: World, noun: string): readonly NounRow[] {
  return world.store.find(nounObjects, "noun", noun);
}

function isEnabled({ values }: NounRow): boolean {
  return values.Enabled !== false;
}

function rulesOf(world: World, noun: string, { guid }: NounRow): readonly NounRow[] {
  return rowsOf(world, noun).filter(({ values }) => values.Policy === guid && values.Disabled !== true);
}

function isOfAll(places: unknown): boolean {
  return textsIn(places).some((place) => place.toLowerCase() === "all");
}

/** Whether places name a mailbox, which may just have been removed, or a group that it is in. */
function isNamed(world: World, places: unknown, mailbox: NounRow): boolean {
  const named = textsIn(places).filter((place) => place.toLowerCase() !== "all");
  if (named.length === 0) return false;
  const { guid, name, distinguishedName, values } = mailbox;
  const own = [guid, name, distinguishedName, ...addressesOf(mailbox)];
  const known = [...own, ...recipientIdentity.flatMap((property) => textsIn(values[property]))];
  const names = new Set(known.map((each) => each.toLowerCase()));
  if (named.some((place) => names.has(place.toLowerCase()))) return true;
  const groups = new Set(groupsOf(mailbox, world));
  const recipients = groups.size > 0 ? nounNamed("Recipient") : null;
  return (
    recipients !== null && named.some((place) => findRows(world, recipients, place).some((row) => groups.has(row.guid)))
  );
}
