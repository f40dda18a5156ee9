import type { NounChange } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import { type NounRow, recipients } from "../rows/NounRow.ts";
import { endRelationsOf } from "../rows/relations.ts";
import { withPolicyAddresses } from "./addressPolicy.ts";
import { addressesOf } from "./proxyAddresses.ts";
import { clearReferences } from "./recipientReferences.ts";

const relations = [
  "DistributionGroupMember",
  "RoleGroupMember",
  "MailboxPermission",
  "MailboxFolderPermission",
  "RecipientPermission",
  "ADPermission",
];

/** Effects that all recipients have: those that are gone leave no trace, and each change lets a policy give its addresses. */
export function recipientChanged({ world, before, after }: NounChange): void {
  if (before && !after) {
    const definitions = relations.flatMap((noun) => nounNamed(noun) ?? []);
    endRelationsOf(world, definitions, before.guid);
    clearReferences(world, before.guid);
  }
  if (!before || !after || !followsPolicy(after) || addressesOf(before.values).length === 0) return;
  const EmailAddresses = withPolicyAddresses(world, after);
  if (JSON.stringify(EmailAddresses) !== JSON.stringify(after.values.EmailAddresses))
    world.store.put(recipients, after.guid, { ...after, values: { ...after.values, EmailAddresses } });
}

/** Whether a recipient has addresses, and those of a policy. */
export function followsPolicy({ values }: NounRow): boolean {
  return values.EmailAddressPolicyEnabled !== false && addressesOf(values).length > 0;
}
