import { defineNoun, type ParameterRuleDetails, type PropertyRule, type Values } from "./defineNoun.ts";
import { policyInUse } from "./recipient/mailbox/mailboxPolicies.ts";

/** The protocols that a policy of Exchange 2019 blocks, with the older and the newer ways to sign in. */
const protocols = ["ActiveSync", "Autodiscover", "Imap", "Mapi", "OfflineAddressBook", "Pop", "Rpc", "WebServices"];
const blocks = protocols.flatMap((protocol) =>
  ["Legacy", "Modern"].map((way): [string, PropertyRule] => [
    `Block${way}Auth${protocol}`,
    { kind: "Boolean", default: false },
  ]),
);

export default defineNoun({
  noun: "AuthenticationPolicy",
  kind: "keyed",
  called: "authentication policy",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: { ...Object.fromEntries(blocks), AllowLegacyExchangeTokens: { kind: "Boolean", default: false } },
  keptBy: { OrganizationConfig: ["DefaultAuthenticationPolicy"] },
  validate: policyInUse("authentication policy"),
  parameters: {
    AllowLegacyExchangeTokens: legacyTokens(true),
    BlockLegacyExchangeTokens: legacyTokens(false),
  },
  source: "documented",
});

/** Two switches of Set- for one setting; Get- and Remove- mean the policies that have it. */
function legacyTokens(allows: boolean): ParameterRuleDetails {
  return {
    sets: (value): Values => (value === true ? { AllowLegacyExchangeTokens: allows } : {}),
    selects: ({ values }) => (values.AllowLegacyExchangeTokens === true) === allows,
  };
}
