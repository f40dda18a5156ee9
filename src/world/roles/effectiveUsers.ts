import { nounNamed } from "../nouns/nounNamed.ts";
import { isGroup, isOfService } from "../nouns/recipient/directory/recipientTypes.ts";
import { membersOf } from "../nouns/recipient/group/groupMembership.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import type { World } from "../World.ts";
import { policyOf } from "./AccountRights.ts";

/** A user that an assignment reaches, and the groups between them, the assignee first. */
export interface EffectiveUser {
  readonly user: NounRow;
  readonly chain: readonly NounRow[];
}

/** The users that an assignment reaches: the assignee, or the members of the group at any depth, or the mailboxes of the policy. */
export function effectiveUsers(world: World, { values }: NounRow): readonly EffectiveUser[] {
  const recipients = nounNamed("Recipient");
  const guid = String(values.RoleAssignee);
  if (!recipients) return [];
  if (values.RoleAssigneeType === "RoleAssignmentPolicy") {
    const mailboxes = nounNamed("Mailbox");
    return (mailboxes ? listRows(world, mailboxes) : [])
      .filter((row) => policyOf(world, row).includes(guid))
      .map((user) => ({ user, chain: [] }));
  }
  const found = new Map<string, EffectiveUser>();
  const visit = (key: string, chain: readonly NounRow[]): void => {
    const row = findRow(world, recipients, key);
    if (!row || chain.some((each) => each.guid === row.guid)) return;
    const members = membersOf(row, world);
    if (members.length > 0 || isGroup(row) || isOfService(row))
      for (const member of members) visit(member, [...chain, row]);
    else if (!found.has(row.guid)) found.set(row.guid, { user: row, chain });
  };
  visit(guid, []);
  return [...found.values()];
}
