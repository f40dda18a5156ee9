import { defineNoun } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { isStockTag } from "./RetentionPolicyTag.ts";
import { policyRemoved } from "./recipient/mailboxPolicies.ts";
import { listRows } from "./rows/listRows.ts";

export default defineNoun({
  noun: "RetentionPolicy",
  kind: "keyed",
  called: "retention policy",
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.RetentionPolicy",
  directory: {
    containers: ["Retention Policies Container"],
    objectClass: ["top", "msExchMailboxRecipientTemplate"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  properties: {
    RetentionPolicyTagLinks: { kind: "MultiValuedProperty<ADObjectId>", references: "RetentionPolicyTag" },
    IsDefault: { kind: "Boolean", default: false },
    RetentionId: { kind: "Guid", default: ({ guid }) => guid },
  },
  changed: policyRemoved,
  // Mailboxes get it when their archive is enabled (documented for Exchange 2013).
  stock: (world) => {
    const definition = nounNamed("RetentionPolicyTag");
    const tags = definition ? listRows(world, definition) : [];
    return [
      {
        name: "Default MRM Policy",
        values: { RetentionPolicyTagLinks: tags.filter(({ name }) => isStockTag(name)).map(({ guid }) => guid) },
      },
    ];
  },
  source: "documented",
});
