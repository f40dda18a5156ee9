import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "IPBlockListProvider",
  kind: "ordered",
  orderFrom: 1,
  called: "IP block list provider",
  without: ["Match", "Response"],
  verbs: ["Add", "Get", "Remove", "Set"],
  directory: {
    containers: ["IPBlockListProviderConfig", "Message Hygiene", "Transport Settings"],
    objectClass: ["top", "msExchMessageHygieneIPBlockListProvider"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  properties: {
    Enabled: { default: true },
    AnyMatch: { default: false },
    Priority: { kind: "Int32" },
    RejectionResponse: { maximumLength: 240 },
  },
  source: "documented",
});
