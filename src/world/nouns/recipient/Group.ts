import { defineRecipient } from "./defineRecipient.ts";
import { membersOf } from "./groupMembership.ts";
import { groupType } from "./groupTypes.ts";
import { isOneOf, mailGroups, plainGroups } from "./recipientTypes.ts";

export default defineRecipient({
  noun: "Group",
  called: "group",
  accepts: isOneOf(...mailGroups, ...plainGroups),
  verbs: ["Get", "Set"],
  type: "Microsoft.Exchange.Data.Directory.Management.WindowsGroup",
  directory: { containers: [], objectClass: ["top", "group"], exchangeVersion: "0.10 (14.0.100.0)" },
  properties: {
    GroupType: groupType,
    Members: { kind: "MultiValuedProperty<ADObjectId>", references: "Recipient", derive: membersOf },
    SamAccountName: { kind: "String", default: ({ name }) => name },
  },
  source: "documented",
});
