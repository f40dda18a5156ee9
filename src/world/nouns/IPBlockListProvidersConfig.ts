import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "IPBlockListProvidersConfig",
  kind: "singleton",
  called: "IP block list providers config",
  directory: {
    containers: ["Message Hygiene", "Transport Settings"],
    objectClass: ["top", "msExchMessageHygieneIPBlockListProviderConfig"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  // Words of the documentation's prose, and no properties.
  without: ["MailEnabled"],
  stock: () => [{ name: "IPBlockListProviderConfig", key: "IP Block List Providers Config" }],
  source: "inferred",
});
