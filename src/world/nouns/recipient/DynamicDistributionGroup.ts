import type { Json } from "../../values/Json.ts";
import { wordOf } from "../../values/ScriptValue.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { defineRecipient } from "./defineRecipient.ts";
import { precannedFilter } from "./precannedFilter.ts";
import { isOneOf } from "./recipientTypes.ts";

export default defineRecipient({
  noun: "DynamicDistributionGroup",
  called: "dynamic distribution group",
  accepts: isOneOf("DynamicDistributionGroup"),
  verbs: ["Get", "New", "Set", "Remove"],
  directory: {
    containers: [],
    objectClass: ["top", "msExchDynamicDistributionList"],
    exchangeVersion: "0.10 (14.0.100.0)",
  },
  properties: {
    RecipientFilter: { kind: "String", default: filterOf },
    RecipientFilterType: {
      values: ["Custom", "Legacy", "Precanned"],
      default: ({ values }) => (values.RecipientFilter ? "Custom" : "Precanned"),
    },
    LdapRecipientFilter: { kind: "String" },
    IncludedRecipients: {
      values: ["None", "MailboxUsers", "Resources", "MailContacts", "MailGroups", "MailUsers", "AllRecipients"],
    },
    RecipientContainer: { kind: "ADObjectId", references: "OrganizationalUnit" },
  },
  parameters: {
    RecipientFilter: {
      sets: (value) => ({
        RecipientFilter: typeof value === "object" && value?.is === "block" ? value.text.trim() : (wordOf(value) ?? ""),
      }),
    },
  },
  presets: () => ({ RecipientTypeDetails: "DynamicDistributionGroup" }),
  source: "observed",
});

function filterOf({ values }: NounRow): Json {
  return precannedFilter(values);
}
