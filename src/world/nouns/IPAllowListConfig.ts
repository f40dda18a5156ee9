import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "IPAllowListConfig",
  kind: "singleton",
  called: "IP allow list config",
  directory: {
    containers: ["Message Hygiene", "Transport Settings"],
    objectClass: ["top", "msExchMessageHygieneIPAllowListConfig"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  // Words of the documentation's prose, and no properties.
  without: ["MailEnabled"],
  stock: () => [{ name: "IPAllowListConfig", key: "IP Allow List Config" }],
  source: "inferred",
});
