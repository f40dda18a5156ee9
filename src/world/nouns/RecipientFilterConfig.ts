import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "RecipientFilterConfig",
  kind: "singleton",
  called: "recipient filter config",
  directory: {
    containers: ["Message Hygiene", "Transport Settings"],
    objectClass: ["top", "msExchMessageHygieneRecipientFilterConfig"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  // Documented defaults.
  properties: { Enabled: { default: true }, ExternalMailEnabled: { default: true } },
  stock: () => [{ name: "RecipientFilterConfig", key: "Recipient Filter Config" }],
  source: "inferred",
});
