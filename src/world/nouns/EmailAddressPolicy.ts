import { firstDomain, getOrganization } from "../Organization.ts";
import { isAcceptedAddress } from "../transport/acceptedDomains.ts";
import type { Json } from "../values/Json.ts";
import { itemsOf, wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import type { WorldError } from "../WorldError.ts";
import { defineNoun, type NounChange } from "./defineNoun.ts";
import { taskError } from "./messages/taskMessages.ts";
import { withPrimaryTemplate } from "./recipient/address/addressTemplate.ts";
import {
  filterParameters,
  filterProperties,
  filterRefusal,
  filterText,
  keepLastFilter,
} from "./recipient/directory/filteredObject.ts";
import { policyPriority, renumberPolicies } from "./recipient/directory/policyOrder.ts";
import { recipientError } from "./recipient/recipientMessages.ts";
import type { NounRow } from "./rows/NounRow.ts";

const templates = "MultiValuedProperty<String>";

export default defineNoun({
  noun: "EmailAddressPolicy",
  kind: "keyed",
  called: "e-mail address policy",
  directory: {
    containers: ["Recipient Policies"],
    objectClass: ["top", "msExchRecipientPolicy"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  properties: {
    ...filterProperties,
    RecipientFilterApplied: { kind: "Boolean", default: false },
    EnabledEmailAddressTemplates: { kind: templates },
    DisabledEmailAddressTemplates: { kind: templates },
    EnabledPrimarySMTPAddressTemplate: { kind: "String", default: primaryTemplate },
    Priority: { kind: "String" },
    ManagedByFilter: { kind: "String" },
  },
  parameters: {
    ...filterParameters,
    EnabledEmailAddressTemplates: {
      sets: (value) => ({
        EnabledEmailAddressTemplates: itemsOf(value).reduce<readonly string[]>(
          (all, item) => withPrimaryTemplate(all, wordOf(item) ?? "", false),
          [],
        ),
        RecipientFilterApplied: false,
      }),
    },
    EnabledPrimarySMTPAddressTemplate: {
      sets: (value, { row }) => ({
        EnabledEmailAddressTemplates: withPrimaryTemplate(
          (row?.values.EnabledEmailAddressTemplates as readonly string[] | undefined) ?? [],
          wordOf(value) ?? "",
          true,
        ),
        RecipientFilterApplied: false,
      }),
    },
    ManagedByFilter: { sets: (value) => ({ ManagedByFilter: filterText(value) }) },
    IncludeMailboxSettingOnlyPolicy: { accepted: "Every policy here is one of addresses." },
    Priority: { sets: (value) => ({ Priority: policyPriority(wordOf(value) ?? "") }) },
  },
  presets: (values, world) => ({ Priority: values.Priority ?? policyPriority("", world) }),
  validate: refusalOf,
  changed: (change: NounChange) => {
    keepLastFilter(change);
    renumberPolicies(change.world, change.before, change.after);
  },
  stock: (world) => [
    {
      name: "Default Policy",
      values: {
        IncludedRecipients: "AllRecipients",
        EnabledEmailAddressTemplates: [`SMTP:@${setupDomain(world)}`],
        Priority: "Lowest",
        RecipientFilterApplied: true,
      },
    },
  ],
  source: "documented",
});

/** The policy behind all others stays there; addresses are of domains that the organisation accepts. */
function refusalOf(change: NounChange): WorldError | null {
  const { world, before, after } = change;
  const isLowest = before?.values.Priority === "Lowest";
  if (isLowest && !after) return recipientError("DefaultPolicyStays", { what: "e-mail address policy" });
  if (isLowest && after?.values.Priority !== "Lowest") return taskError("PriorityStays", { policy: before.name });
  // It means everybody, who else would have no address (inferred).
  if (isLowest && after && (after.values.IncludedRecipients !== "AllRecipients" || after.values.RecipientContainer))
    return taskError("LowestPolicyFilter", { policy: before.name });
  const templatesOf = (row: NounRow | null): readonly Json[] => {
    const all = row?.values.EnabledEmailAddressTemplates;
    return Array.isArray(all) ? all : [];
  };
  const known = new Set(templatesOf(before));
  for (const template of templatesOf(after)
    .filter((each) => !known.has(each))
    .map(String)) {
    const domain = /^smtp:.*@(.+)$/i.exec(template)?.[1];
    if (domain !== undefined && !isAcceptedAddress(world, `x@${domain}`))
      return taskError("TemplateDomain", { template, domain });
  }
  return filterRefusal(change);
}

/** Setup writes the domain into the policy, which keeps it when another one becomes the default. */
function setupDomain(world: World): string {
  return firstDomain(getOrganization(world));
}

function primaryTemplate({ values }: NounRow): string {
  const all = values.EnabledEmailAddressTemplates;
  const primary = Array.isArray(all) ? all.find((each) => String(each).startsWith("SMTP:")) : undefined;
  return String(primary ?? "").replace(/^SMTP:/, "");
}
