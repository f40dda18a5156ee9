import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { firstDomain, getOrganization } from "../Organization.ts";
import { isAcceptedAddress } from "../transport/acceptedDomains.ts";
import type { Json } from "../values/Json.ts";
import { itemsOf, type ScriptValue, wordOf } from "../values/ScriptValue.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";
import type { WorldError } from "../WorldError.ts";
import { defineNoun, type NounChange, type Values } from "./defineNoun.ts";
import { taskError } from "./messages/taskMessages.ts";
import { withPrimaryTemplate } from "./recipient/address/addressTemplate.ts";
import {
  customFilter,
  filterParameters,
  filterProperties,
  filterRefusal,
  filterText,
  keepLastFilter,
} from "./recipient/directory/filteredObject.ts";
import { policyPriority, priorityRefusal, renumberPolicies } from "./recipient/directory/policyOrder.ts";
import { recipientError } from "./recipient/recipientMessages.ts";
import type { NounRow } from "./rows/NounRow.ts";

const templates = "MultiValuedProperty<String>";

export default defineNoun({
  noun: "EmailAddressPolicy",
  tasks: "SystemConfigurationTasks",
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
      takesChange: true,
      sets: (value, { row }) => ({
        EnabledEmailAddressTemplates: templatesGiven(value, row).reduce<readonly string[]>(
          (all, template) => withPrimaryTemplate(all, template, false),
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
    IncludeUnifiedGroupRecipients: {
      sets: (value): Values => ({
        IncludeUnifiedGroupRecipients: value === true,
        ...(value === true ? customFilter("(RecipientTypeDetails -eq 'GroupMailbox')") : {}),
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

/** A list of templates, or one changed, says itself which one is primary; one without a type may become it (inferred). */
function templatesGiven(value: ScriptValue, row: NounRow | null): readonly string[] {
  const words = (items: readonly ScriptValue[]): readonly string[] => items.map((item) => wordOf(item) ?? "");
  const isChange = value !== null && typeof value === "object" && value.is === "change";
  const removed = new Set(isChange ? words(value.remove).map(foldCase) : []);
  const kept = isChange
    ? textList(row?.values.EnabledEmailAddressTemplates).filter((each) => !removed.has(foldCase(each)))
    : [];
  const all = [...kept, ...words(isChange ? value.add : itemsOf(value))];
  const primary = all.filter((template) => template.startsWith("SMTP:")).length;
  const isOpen = all.some((template) => !template.includes(":"));
  if (primary > 1 || (primary === 0 && !isOpen)) throw taskError("TemplatePrimaryMissing");
  return all;
}

/** The policy behind all others stays there; addresses are of domains that the organisation accepts. */
function refusalOf(change: NounChange): WorldError | null {
  const { world, before, after } = change;
  const isLowest = before?.values.Priority === "Lowest";
  if (isLowest && !after) return recipientError("DefaultPolicyStays", { what: "e-mail address policy" });
  if (isLowest && after?.values.Priority !== "Lowest") return taskError("PriorityStays", { policy: before.name });
  const misplaced = after && !isLowest ? priorityRefusal(world, before, after) : null;
  if (misplaced) return misplaced;
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
