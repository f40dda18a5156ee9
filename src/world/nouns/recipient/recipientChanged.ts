import { keepAddress } from "../../transport/rules/keepAddress.ts";
import type { World } from "../../World.ts";
import type { NounChange, NounDefinition } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import { type NounRow, nounObjects, recipients, softDeletedRecipients } from "../rows/NounRow.ts";
import { endRelationsOf } from "../rows/relations.ts";
import { rulesWithPeople } from "../rule/rulesWithPeople.ts";
import { withPolicyAddresses } from "./address/addressPolicy.ts";
import { followsAddressPolicy } from "./address/followsAddressPolicy.ts";
import { addressesOf } from "./address/proxyAddresses.ts";
import { securityIdentifier } from "./directory/accountState.ts";
import { clearReferences } from "./directory/recipientReferences.ts";
import { detailsOf, isMailEnabled, isOneOf } from "./directory/recipientTypes.ts";
import { memberships } from "./group/groupMembership.ts";
import { isSoftDeleted } from "./mailbox/softDeletion.ts";

const permissions = [
  ...["MailboxPermission", "MailboxFolderPermission", "RecipientPermission", "ADPermission"],
  "PublicFolderClientPermission",
];

/** What people are members of. */
const joined = [...memberships, "ComplianceCaseMember"];

/** Whose objects are made of a person, after whom they are named: they go with him (inferred). */
const madeOfPeople = ["eDiscoveryCaseAdmin"];

/**
 * Effects that all recipients have: those that are gone leave only entries of permissions that nobody can resolve, and
 * each change lets a policy give its addresses.
 */
export function recipientChanged({ world, before, after }: NounChange): void {
  // What the cloud has deleted keeps its permissions until it goes for good.
  const isKept = before !== null && !after && world.store.get(softDeletedRecipients, before.guid) !== undefined;
  if (before && !after) {
    endRelationsOf(world, nounsNamed(joined), before.guid);
    if (!isKept) {
      const sid = isSecurable(before) ? securityIdentifier(before, world) : null;
      endRelationsOf(world, nounsNamed(permissions), before.guid, sid);
    }
    for (const { noun } of nounsNamed(madeOfPeople))
      for (const row of world.store.find(nounObjects, "noun", noun))
        if (row.values.User === before.guid) world.store.remove(nounObjects, row.guid);
    clearReferences(world, before.guid);
    for (const rules of nounsNamed(rulesWithPeople)) keepAddress(world, rules, before);
  }
  if (before && isSoftDeleted(before)) return;
  if (!before || !after || !mayHaveAddresses(world, after) || addressesOf(before.values).length === 0) return;
  const EmailAddresses = withPolicyAddresses(world, after);
  if (JSON.stringify(EmailAddresses) !== JSON.stringify(after.values.EmailAddresses))
    world.store.put(recipients, after.guid, { ...after, values: { ...after.values, EmailAddresses } });
}

/** Whether a policy gives a recipient its addresses, be it that somebody took the last one away. */
function mayHaveAddresses(world: World, row: NounRow): boolean {
  return followsAddressPolicy(world, row.values) && isMailEnabled(detailsOf(row));
}

/** Contacts have no security identifier. */
const isContact = isOneOf("MailContact", "Contact", "MailForestContact");

function isSecurable(row: NounRow): boolean {
  return !isContact(row);
}

/** Whether a recipient has addresses, and those of a policy. */
export function followsPolicy(world: World, { values }: NounRow): boolean {
  return followsAddressPolicy(world, values) && addressesOf(values).length > 0;
}

function nounsNamed(names: readonly string[]): readonly NounDefinition[] {
  return names.flatMap((noun) => nounNamed(noun) ?? []);
}
