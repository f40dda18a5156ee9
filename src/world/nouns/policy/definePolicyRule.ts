import { wordOf } from "../../values/ScriptValue.ts";
import type { WorldError } from "../../WorldError.ts";
import { defineNoun, type NounChange, type NounDefinition, type PropertyRule } from "../defineNoun.ts";
import { policyError } from "../messages/policyMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { isGroup } from "../recipient/directory/recipientTypes.ts";
import { listRows } from "../rows/listRows.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { describePolicyRule, exceptionsOfRule, predicatesOfRule } from "./describePolicyRule.ts";

const states = ["Enabled", "Disabled"];

/** Whom a rule means: people, members of groups, domains; an empty list shows nothing (observed). */
const people: PropertyRule = {
  kind: "MultiValuedProperty<RecipientIdParameter>",
  references: "Recipient",
  default: null,
  nullable: true,
  ifKnown: true,
};
const groups: PropertyRule = { ...people, accepts: isGroup };
const domains: PropertyRule = { kind: "MultiValuedProperty<String>", default: null, nullable: true, ifKnown: true };

/** What the pages of these rules say in words, and no rule shows. */
const wordsOfPages = ["RuleEnabled", "Specific", "Is", "MemberOf"];

/** In the product's order, which was seen of the rules of presets. */
function ofRule(policy: string | undefined): Readonly<Record<string, PropertyRule>> {
  return {
    ...(policy === undefined ? {} : { [policy]: {} }),
    State: { values: states, type: "Microsoft.Exchange.MessagingPolicies.Rules.RuleState", default: "Enabled" },
    Priority: { ifKnown: true },
    Comments: { ifKnown: true },
    Description: { kind: "String", derive: (row, world) => describePolicyRule(world, row) },
    ...{ SentTo: people, SentToMemberOf: groups, RecipientDomainIs: domains },
    ...{ From: people, FromMemberOf: groups, SenderDomainIs: domains },
    ...{ ExceptIfSentTo: people, ExceptIfSentToMemberOf: groups, ExceptIfRecipientDomainIs: domains },
    ...{ ExceptIfFrom: people, ExceptIfFromMemberOf: groups, ExceptIfSenderDomainIs: domains },
    Conditions: { kind: "MultiValuedProperty<String>", derive: ({ values }) => predicatesOfRule(values) },
    Exceptions: { kind: "MultiValuedProperty<String>", derive: ({ values }) => exceptionsOfRule(values) },
  };
}

/**
 * A rule that says to whom a policy of protection applies; Enable- and Disable- switch its State. `policy` is the noun of what
 * it applies, and the property that names it: such a policy has no second rule; the default one, which holds for everybody
 * else, has none (documented). Rules of presets apply several policies and have none.
 */
export function definePolicyRule({
  policy,
  ...definition
}: Pick<NounDefinition, "noun" | "called"> & Partial<NounDefinition> & { readonly policy?: string }): NounDefinition {
  return defineNoun({
    kind: "ordered",
    verbs: ["Disable", "Enable", "Get", "New", "Remove", "Set"],
    source: "inferred",
    order: "declaration",
    ...definition,
    // Those that a noun has besides come first.
    properties: { ...definition.properties, ...ofRule(policy), ...definition.properties },
    parameters: {
      Enabled: { sets: (value) => ({ State: value === false ? "Disabled" : "Enabled" }) },
      State: {
        selects: ({ values }, wanted) =>
          String(values.State ?? "Enabled").toLowerCase() === (wordOf(wanted) ?? "").toLowerCase(),
      },
      ...definition.parameters,
    },
    without: ["Enabled", ...wordsOfPages, ...(definition.without ?? [])],
    ...(policy === undefined ? {} : { validate: (change) => refusalOf(change, definition.noun, policy) }),
  });
}

function refusalOf({ world, before, after }: NounChange, noun: string, name: string): WorldError | null {
  const [rules, policies] = [nounNamed(noun), nounNamed(name)];
  const given = after?.values[name];
  if (after && !hasCondition(after) && (before === null || hasCondition(before)))
    return policyError("RuleWithoutCondition");
  if (!after || !rules || !policies || typeof given !== "string" || before?.values[name] === given) return null;
  const policy = listRows(world, policies).find(({ guid }) => guid === given);
  if (policy && isDefault(policy)) return policyError("DefaultPolicyOfRule", { policy: policy.name });
  const other = listRows(world, rules).find(({ guid, values }) => guid !== after.guid && values[name] === given);
  return other ? policyError("PolicyHasRule", { rule: other.name }) : null;
}

/** A rule says whom it means (documented: one condition at least). */
function hasCondition({ values }: NounRow): boolean {
  return predicatesOfRule(values) !== null;
}

/** The policy that holds for whom no rule means. */
function isDefault({ values }: NounRow): boolean {
  return values.IsDefault === true || values.IsBuiltInProtection === true;
}
