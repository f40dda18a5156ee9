import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "IPBlockListConfig",
  kind: "singleton",
  called: "IP block list config",
  directory: {
    containers: ["Message Hygiene", "Transport Settings"],
    objectClass: ["top", "msExchMessageHygieneIPBlockListConfig"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  // Words of the documentation's prose, and no properties.
  without: ["MailEnabled", "Response"],
  stock: () => [{ name: "IPBlockListConfig", key: "IP Block List Config" }],
  source: "inferred",
});
