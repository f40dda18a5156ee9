import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "IPAllowListProvider",
  kind: "ordered",
  orderFrom: 1,
  called: "IP allow list provider",
  without: ["Match"],
  verbs: ["Add", "Get", "Remove", "Set"],
  directory: {
    containers: ["IPAllowListProviderConfig", "Message Hygiene", "Transport Settings"],
    objectClass: ["top", "msExchMessageHygieneIPAllowListProvider"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  properties: { Enabled: { default: true }, AnyMatch: { default: false }, Priority: { kind: "Int32" } },
  source: "documented",
});
