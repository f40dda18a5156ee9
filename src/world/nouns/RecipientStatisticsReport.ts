import { instant } from "../../base/instant.ts";
import { nameGuid } from "../../base/nameGuid.ts";
import { itemsOf as mailOf } from "../mailbox/MailboxItem.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import { getOrganization } from "../Organization.ts";
import { listTenants } from "../tenant/Tenant.ts";
import { defineNoun } from "./defineNoun.ts";
import distributionGroup from "./recipient/DistributionGroup.ts";
import mailbox from "./recipient/Mailbox.ts";
import mailContact from "./recipient/MailContact.ts";
import { listRows } from "./rows/listRows.ts";
import { plainRow } from "./rows/plainRow.ts";

const count = { kind: "Int32" };

/** How many recipients of each kind there are; a mailbox is active that has mail (inferred). */
export default defineNoun({
  noun: "RecipientStatisticsReport",
  kind: "computed",
  called: "statistics of recipients",
  type: "Microsoft.Exchange.Management.ReportingTask.RecipientStatisticsReport",
  tail: "none",
  verbs: ["Get"],
  order: "declaration",
  properties: {
    TenantGuid: { kind: "Guid" },
    TenantName: { kind: "String" },
    DateTime: { kind: "DateTime", derive: ({ whenCreated }) => whenCreated },
    TotalNumberOfMailboxes: count,
    TotalNumberOfActiveMailboxes: count,
    NumberOfContacts: count,
    NumberOfDistributionLists: count,
    LastUpdated: { kind: "DateTime", derive: ({ whenCreated }) => whenCreated },
  },
  compute(world) {
    const now = instant(world.clock.now());
    const { guid, name } = getOrganization(world);
    const [tenant] = listTenants(world);
    const mailboxes = listRows(world, mailbox).filter(
      (row) => row.values.RecipientTypeDetails !== "ArbitrationMailbox",
    );
    const values = {
      TenantGuid: tenant?.id ?? guid,
      TenantName: tenant?.displayName ?? name,
      TotalNumberOfMailboxes: mailboxes.length,
      TotalNumberOfActiveMailboxes: mailboxes.filter((row) => mailOf(world, mailboxGuidOf(row)).length > 0).length,
      NumberOfContacts: listRows(world, mailContact).length,
      NumberOfDistributionLists: listRows(world, distributionGroup).length,
    };
    const id = nameGuid(guid, "RecipientStatisticsReport");
    return [plainRow("RecipientStatisticsReport", { guid: id, name, time: now, values })];
  },
  source: "inferred",
});
