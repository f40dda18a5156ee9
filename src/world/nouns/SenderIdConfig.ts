import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "SenderIdConfig",
  kind: "singleton",
  called: "sender id config",
  // Words of the documentation's prose, and no properties.
  without: ["Action"],
  stock: () => [{ name: "SenderIdConfig", key: "Sender Id Config" }],
  source: "inferred",
});
