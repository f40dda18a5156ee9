import { externalAddressParameter } from "./address/contactAddress.ts";
import { defineRecipient } from "./defineRecipient.ts";
import { isOneOf } from "./directory/recipientTypes.ts";
import { secondaryDialPlan } from "./directory/secondaryDialPlan.ts";
import { mailDisabling, mailEnabling } from "./mailbox/conversions.ts";

export default defineRecipient({
  noun: "MailContact",
  called: "mail contact",
  accepts: isOneOf("MailContact", "MailForestContact"),
  verbs: ["Get", "New", "Set", "Remove", "Enable", "Disable"],
  alsoSets: ["Contact", "User"],
  type: "Microsoft.Exchange.Data.Directory.Management.MailContact",
  directory: {
    containers: [],
    objectClass: ["top", "person", "organizationalPerson", "contact"],
    exchangeVersion: "0.10 (14.0.100.0)",
  },
  properties: { ExternalEmailAddress: { kind: "ProxyAddress" }, MessageFormat: { default: "Mime" } },
  parameters: {
    SecondaryAddress: { accepted: "Read with the dial plan." },
    SecondaryDialPlan: secondaryDialPlan,
    ExternalEmailAddress: externalAddressParameter,
  },
  presets: () => ({ RecipientTypeDetails: "MailContact" }),
  conversions: {
    Enable: mailEnabling("Contact", ["Contact"], () => "MailContact"),
    Disable: mailDisabling("MailContact", () => "Contact"),
  },
  source: "documented",
});
