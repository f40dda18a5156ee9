import { defineRecipient } from "./defineRecipient.ts";
import { addressesOf } from "./proxyAddresses.ts";
import { stockRecipients } from "./stockRecipients.ts";

/** The family of all recipients: users, contacts and groups, with and without mail. Get-Recipient shows those with mail. */
export default defineRecipient({
  noun: "Recipient",
  rows: "Recipient",
  called: "recipient",
  verbs: ["Get"],
  type: "Microsoft.Exchange.Data.Directory.Management.ReducedRecipient",
  directory: {
    containers: [],
    objectClass: ["top", "person", "organizationalPerson", "user"],
    exchangeVersion: "0.20 (15.0.0.0)",
  },
  identity: [
    "Alias",
    "EmailAddresses",
    "UserPrincipalName",
    "SamAccountName",
    "LegacyExchangeDN",
    "DisplayName",
    "ExchangeGuid",
  ],
  hidden: (row) => addressesOf(row.values).length === 0,
  stock: stockRecipients,
  source: "documented",
});
