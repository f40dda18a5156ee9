import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "IPBlockListConfig",
  kind: "singleton",
  called: "IP block list config",
  // Words of the documentation's prose, and no properties.
  without: ["MailEnabled", "Response"],
  stock: () => [{ name: "IPBlockListConfig", key: "IP Block List Config" }],
  source: "inferred",
});
