import { defineRecipient } from "./defineRecipient.ts";
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
  source: "documented",
});
