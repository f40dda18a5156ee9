import { itemsOf, type ScriptValue, wordOf } from "../../values/ScriptValue.ts";
import { ValueFault } from "../../values/ValueKind.ts";
import type { World } from "../../World.ts";
import { NotFilterable } from "../compileFilter.ts";
import { nounError } from "../nounMessages.ts";
import { FilterFault } from "../opathSyntax.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { canonicalNameOf } from "../rows/rowPlace.ts";
import { defineRecipient } from "./defineRecipient.ts";
import { addressesOf } from "./proxyAddresses.ts";
import { recipientTest } from "./recipientFilter.ts";
import { recipientError } from "./recipientMessages.ts";
import { stockRecipients } from "./stockRecipients.ts";

/** The family of all recipients: users, contacts and groups, with and without mail. Get-Recipient shows those with mail. */
export default defineRecipient({
  noun: "Recipient",
  rows: "Recipient",
  home: "recipient",
  accounts: true,
  identityText: (row, world) => canonicalNameOf(world, row),
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
  parameters: {
    AuthenticationType: { notModelled: true },
    Properties: { accepted: "All properties are shown; it only says which are needed." },
    PropertySet: { accepted: "All properties are shown; it only says which are needed." },
    Capabilities: {
      selects: ({ values }, wanted) =>
        itemsOf(wanted).some((each) =>
          (Array.isArray(values.PersistedCapabilities) ? values.PersistedCapabilities : []).includes(wordOf(each)),
        ),
    },
    RecipientPreviewFilter: { selection: (value, world) => previewTest(world, value) },
  },
  hidden: (row) => addressesOf(row.values).length === 0,
  stock: stockRecipients,
  referenceMissing: (id) => nounError("RecipientNotFound", { id }),
  borrows: ["Mailbox", "CASMailbox", "UMMailbox", "MailUser", "MailContact", "DistributionGroup", "User", "Contact"],
  source: "documented",
});

/** -RecipientPreviewFilter: what a policy, list or dynamic group with this filter would mean. */
function previewTest(world: World, value: ScriptValue): (row: NounRow) => boolean {
  const filter = itemsOf(value).map((item) =>
    typeof item === "object" && item?.is === "block" ? item.text : wordOf(item),
  );
  try {
    return recipientTest(world, filter.join(" "));
  } catch (error) {
    if (error instanceof FilterFault || error instanceof NotFilterable || error instanceof ValueFault)
      throw recipientError("FilterInvalid", { reason: error.message });
    throw error;
  }
}
