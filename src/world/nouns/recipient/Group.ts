import { managersOf } from "../../roles/groupManagers.ts";
import type { Values } from "../defineNoun.ts";
import { taskError } from "../messages/taskMessages.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { defineRecipient, unitOf } from "./defineRecipient.ts";
import { securityIdentifier } from "./directory/accountState.ts";
import { isOfDomainAlone } from "./directory/domainGroups.ts";
import { detailsOf, isOneOf, mailGroups, plainGroups, unifiedGroups } from "./directory/recipientTypes.ts";
import { membersOf } from "./group/groupMembership.ts";
import { strangeOwner } from "./group/groupOwners.ts";
import { groupType } from "./group/groupTypes.ts";

export default defineRecipient({
  noun: "Group",
  called: "group",
  accepts: isOneOf(...mailGroups, ...plainGroups, ...unifiedGroups),
  hidden: (row, _given, world) => isOfDomainAlone(row, world),
  verbs: ["Get", "Set"],
  type: "Microsoft.Exchange.Data.Directory.Management.WindowsGroup",
  directory: { containers: [], objectClass: ["top", "group"], exchangeVersion: "0.10 (14.0.100.0)" },
  properties: {
    GroupType: groupType,
    OrganizationalUnit: { kind: "String", derive: unitOf },
    Members: { kind: "MultiValuedProperty<ADObjectId>", references: "Recipient", derive: membersOf },
    ManagedBy: {
      kind: "MultiValuedProperty<ADObjectId>",
      references: "Recipient",
      default: (row, world) => managersOf(world, row),
    },
    Sid: { kind: "SecurityIdentifier", derive: securityIdentifier },
    SamAccountName: { kind: "String", default: ({ name }) => name },
  },
  validate: ({ world, after, given }) => (after && given.has("ManagedBy") ? strangeOwner(world, after) : null),
  parameters: {
    BypassSecurityGroupManagerCheck: { accepted: "What managers may is asked with it." },
    Universal: { sets: (value, { row }): Values => (value === true && row ? universal(row) : {}) },
  },
  source: "documented",
});

/** A group of one domain becomes one of the forest. */
function universal(row: NounRow): Values {
  const details = detailsOf(row);
  if (details !== "NonUniversalGroup" && details !== "MailNonUniversalGroup")
    throw taskError("GroupUniversal", { group: row.name });
  if (details === "NonUniversalGroup") return { RecipientTypeDetails: "UniversalSecurityGroup" };
  return { RecipientTypeDetails: "MailUniversalSecurityGroup" };
}
