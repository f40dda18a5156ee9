import { defineNoun } from "./defineNoun.ts";

/** The agents that Exchange 2013 brings, in the order of their priority (documented); scripts are off. */
const agents: readonly (readonly [name: string, isSystem: boolean, enabled: boolean])[] = [
  ["Admin Audit Log Agent", true, true],
  ["Scripting Agent", false, false],
  ["Mailbox Resources Management Agent", true, true],
  ["OAB Resources Management Agent", true, true],
  ["Query Base DN Agent", true, true],
  ["Provisioning Policy Agent", true, true],
  ["Rus Agent", true, true],
  ["Mailbox Creation Time Agent", true, true],
];

export default defineNoun({
  noun: "CmdletExtensionAgent",
  kind: "keyed",
  called: "cmdlet extension agent",
  directory: {
    containers: ["CmdletExtensionAgent Settings", "Global Settings"],
    objectClass: ["top", "msExchCmdletExtensionAgent"],
    exchangeVersion: "0.10 (14.0.100.0)",
  },
  verbs: ["Get", "Set", "Enable", "Disable"],
  properties: {
    Enabled: { kind: "Boolean", default: true },
    IsSystem: { kind: "Boolean", default: false },
    Priority: { kind: "Int32", default: 0 },
  },
  stock: () => agents.map(([name, IsSystem, Enabled], Priority) => ({ name, values: { IsSystem, Enabled, Priority } })),
  source: "documented",
});
