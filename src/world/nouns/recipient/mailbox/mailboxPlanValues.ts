import type { World } from "../../../World.ts";
import type { Values } from "../../defineNoun.ts";
import { nounNamed } from "../../nounNamed.ts";
import { listRows } from "../../rows/listRows.ts";
import { rowValueNamed } from "../../rows/rowValueNamed.ts";

/** What a new mailbox of the cloud has from its plan, once and for all (documented). */
const taken = [
  ...["IssueWarningQuota", "ProhibitSendQuota", "ProhibitSendReceiveQuota"],
  ...["MaxSendSize", "MaxReceiveSize", "RecipientLimits", "RetainDeletedItemsFor"],
];
/** What it has only where somebody gave it to the plan. */
const ifGiven = ["RetentionPolicy", "RoleAssignmentPolicy"];

/** The values of a new mailbox that its plan says: the one that is named, else the default one. */
export function planValues(world: World, { MailboxPlan }: Values): Values {
  const definition = nounNamed("MailboxPlan");
  const plans = definition ? listRows(world, definition) : [];
  const plan = plans.find(({ guid, values }) =>
    MailboxPlan === undefined ? values.IsDefault === true : guid === MailboxPlan,
  );
  if (!definition || !plan) return {};
  const given = ifGiven.filter((name) => typeof plan.values[name] === "string");
  return {
    MailboxPlan: plan.guid,
    UseDatabaseQuotaDefaults: false,
    ...Object.fromEntries([...taken, ...given].map((name) => [name, rowValueNamed(world, definition, plan, name)])),
  };
}
