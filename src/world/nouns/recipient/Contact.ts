import { defineRecipient } from "./defineRecipient.ts";
import { referringTo } from "./directory/recipientReferences.ts";
import { isOneOf } from "./directory/recipientTypes.ts";

export default defineRecipient({
  noun: "Contact",
  called: "contact",
  accepts: isOneOf("Contact", "MailContact", "MailForestContact"),
  verbs: ["Get", "Set"],
  type: "Microsoft.Exchange.Data.Directory.Management.Contact",
  directory: {
    containers: [],
    objectClass: ["top", "person", "organizationalPerson", "contact"],
    exchangeVersion: "0.10 (14.0.100.0)",
  },
  properties: {
    DirectReports: {
      kind: "MultiValuedProperty<ADObjectId>",
      references: "Recipient",
      derive: ({ guid }, world) => referringTo(world, "Manager", guid),
    },
  },
  source: "documented",
});
