import { ranges } from "./declaration/ranges.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "SenderReputationConfig",
  kind: "singleton",
  called: "sender reputation config",
  directory: {
    containers: ["Message Hygiene", "Transport Settings"],
    objectClass: ["top", "msExchSenderReputation"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  // Words of the documentation's prose, and no properties.
  without: ["MailEnabled"],
  properties: ranges({ ProxyServerPort: [0, 65_535], SenderBlockingPeriod: [0, 48], SrlBlockThreshold: [0, 9] }),
  stock: () => [{ name: "Sender Reputation", key: "Sender Reputation Config" }],
  source: "inferred",
});
