import { defineNoun, type Values } from "./defineNoun.ts";

export default defineNoun({
  noun: "SiteMailboxProvisioningPolicy",
  kind: "keyed",
  called: "site mailbox provisioning policy",
  directory: {
    containers: ["Team Mailbox Provisioning Policies"],
    objectClass: ["top", "msExchRecipientTemplate", "msExchTeamMailboxProvisioningPolicy"],
  },
  verbs: ["Get", "New", "Remove", "Set"],
  properties: { AliasPrefix: { maximumLength: 8 }, IsDefault: { onlyOne: true, default: false } },
  // A prefix of its own takes the usual one away (documented).
  presets: ({ AliasPrefix }): Values => (typeof AliasPrefix === "string" ? { DefaultAliasPrefixEnabled: false } : {}),
  stock: () => [{ name: "Default", values: { IsDefault: true } }],
  source: "documented",
});
