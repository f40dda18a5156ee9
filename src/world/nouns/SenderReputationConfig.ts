import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "SenderReputationConfig",
  kind: "singleton",
  called: "sender reputation config",
  // Words of the documentation's prose, and no properties.
  without: ["MailEnabled"],
  stock: () => [{ name: "Sender Reputation", key: "Sender Reputation Config" }],
  source: "inferred",
});
