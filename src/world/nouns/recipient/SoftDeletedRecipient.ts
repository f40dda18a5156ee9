import { defineNoun } from "../defineNoun.ts";
import { canonicalNameOf } from "../rows/rowPlace.ts";

/** What the cloud has deleted and still keeps. Cmdlets of other nouns show it where they are asked to. */
export default defineNoun({
  noun: "SoftDeletedRecipient",
  kind: "keyed",
  home: "softDeletedRecipient",
  called: "soft-deleted recipient",
  verbs: [],
  identityText: (row, world) => canonicalNameOf(world, row),
  identity: [
    "Alias",
    "EmailAddresses",
    "UserPrincipalName",
    "SamAccountName",
    "LegacyExchangeDN",
    "DisplayName",
    "ExchangeGuid",
  ],
  source: "documented",
});
