import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "SenderIdConfig",
  kind: "singleton",
  called: "sender id config",
  directory: {
    containers: ["Message Hygiene", "Transport Settings"],
    objectClass: ["top", "msExchMessageHygieneSenderIDConfig"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  // Words of the documentation's prose, and no properties.
  without: ["Action"],
  // Documented defaults.
  properties: { Enabled: { default: true }, ExternalMailEnabled: { default: true } },
  stock: () => [{ name: "SenderIdConfig", key: "Sender Id Config" }],
  source: "inferred",
});
