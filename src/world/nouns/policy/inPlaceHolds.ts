import { allPlaces } from "../../values/BindingMetadata.ts";
import { textList } from "../../values/text/textList.ts";
import type { World } from "../../World.ts";
import { groupsOf } from "../recipient/group/groupMembership.ts";
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
      const { InPlaceHoldEnabled, SourceMailboxes } = values;
      return InPlaceHoldEnabled === true && Array.isArray(SourceMailboxes) && SourceMailboxes.includes(mailbox.guid);
    })
    .map(holdIdentity);
  const isIn = placeTest(world, mailbox);
  const namesIt = ({ values }: NounRow): boolean => isIn(values.ExchangeLocation);
  const ofCases = caseHolds(world, namesIt).map(caseHoldIdentity);
  const ofPolicies = retentionPolicies(world, namesIt).filter(keepsItems).map(policyIdentity);
  return [...ofSearches, ...ofCases, ...ofPolicies];
}

/** What InPlaceHolds of a mailbox says besides: policies that delete alone, and those of all mailboxes that leave it out. */
export function policiesBesideHolds(world: World, mailbox: NounRow): readonly string[] {
  const isIn = placeTest(world, mailbox);
  const leavesItOut = ({ values }: NounRow): boolean =>
    isOfAll(values.ExchangeLocation) && isIn(values.ExchangeLocationException);
  return retentionPolicies(world, (policy) => isIn(policy.values.ExchangeLocation) || leavesItOut(policy)).flatMap(
    (each) => {
      if (leavesItOut(each.policy)) return [`-mbx${digits(each.policy)}`];
      return keepsItems(each) ? [] : [policyIdentity(each)];
    },
  );
}

/** The policies of all mailboxes that keep this one's items. */
export function organizationHoldsOf(world: World, mailbox: NounRow): readonly string[] {
  const isIn = placeTest(world, mailbox);
  return retentionPolicies(
    world,
    ({ values }) => isOfAll(values.ExchangeLocation) && !isIn(values.ExchangeLocationException),
  )
    .filter(keepsItems)
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

type PolicyTest = (policy: NounRow) => boolean;

const everyPolicy: PolicyTest = () => true;

/** Policies of cases hold once they have a rule (documented). The rules of those alone are read that `concerns`. */
function caseHolds(world: World, concerns = everyPolicy): readonly NounRow[] {
  return rowsOf(world, "CaseHoldPolicy").filter(
    (policy) => isEnabled(policy) && concerns(policy) && rulesOf(world, "CaseHoldRule", policy).length > 0,
  );
}

interface RetentionPolicyRow {
  readonly policy: NounRow;
  readonly action: number;
}

function retentionPolicies(world: World, concerns = everyPolicy): readonly RetentionPolicyRow[] {
  return rowsOf(world, "RetentionCompliancePolicy")
    .filter((policy) => isEnabled(policy) && concerns(policy))
    .flatMap((policy) =>
      rulesOf(world, "RetentionComplianceRule", policy)
        .filter(({ values }) => values.PublishComplianceTag === undefined)
        .map(({ values }) => ({
          policy,
          action: actionNumbers[String(values.RetentionComplianceAction ?? "Keep").toLowerCase()] ?? 2,
        })),
    );
}

function keepsItems({ action }: RetentionPolicyRow): boolean {
  return action !== actionNumbers.delete;
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
  return textList(places).includes(allPlaces);
}

/**
 * Whether places name a mailbox or a group that it is in, or was in when the cloud deleted it; it is asked of every policy,
 * so that the groups are read once.
 */
function placeTest(world: World, mailbox: NounRow): (places: unknown) => boolean {
  let own: ReadonlySet<string> | null = null;
  return (places) => {
    const named = textList(places);
    if (named.length === 0) return false;
    own ??= new Set([mailbox.guid, ...groupsOf(mailbox, world), ...textList(mailbox.values.FormerGroups)]);
    return named.some((guid) => own?.has(guid));
  };
}
