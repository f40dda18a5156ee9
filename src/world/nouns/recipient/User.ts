import { defineRecipient } from "./defineRecipient.ts";
import { referringTo } from "./recipientReferences.ts";
import { hiddenMailboxes, isOneOf, ordinaryMailboxes, remoteMailboxes } from "./recipientTypes.ts";

export default defineRecipient({
  noun: "User",
  called: "user",
  accepts: isOneOf(
    "User",
    "DisabledUser",
    "LinkedUser",
    "MailUser",
    ...remoteMailboxes,
    ...ordinaryMailboxes,
    ...hiddenMailboxes,
  ),
  verbs: ["Get", "Set"],
  type: "Microsoft.Exchange.Data.Directory.Management.User",
  directory: {
    containers: [],
    objectClass: ["top", "person", "organizationalPerson", "user"],
    exchangeVersion: "0.20 (15.0.0.0)",
  },
  properties: {
    DirectReports: {
      kind: "MultiValuedProperty<ADObjectId>",
      references: "Recipient",
      derive: ({ guid }, world) => referringTo(world, "Manager", guid),
    },
  },
  hidden: isOneOf(...hiddenMailboxes),
  source: "documented",
});
