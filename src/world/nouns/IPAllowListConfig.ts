import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "IPAllowListConfig",
  kind: "singleton",
  called: "IP allow list config",
  // Words of the documentation's prose, and no properties.
  without: ["MailEnabled"],
  stock: () => [{ name: "IPAllowListConfig", key: "IP Allow List Config" }],
  source: "inferred",
});
