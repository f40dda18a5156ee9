import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "IPAllowListProvidersConfig",
  kind: "singleton",
  called: "IP allow list providers config",
  directory: {
    containers: ["Message Hygiene", "Transport Settings"],
    objectClass: ["top", "msExchMessageHygieneIPAllowListProviderConfig"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  // Words of the documentation's prose, and no properties.
  without: ["MailEnabled"],
  stock: () => [{ name: "IPAllowListProviderConfig", key: "IP Allow List Providers Config" }],
  source: "inferred",
});
