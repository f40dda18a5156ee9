import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "SenderIdConfig",
  kind: "singleton",
  called: "sender id config",
  stock: () => [{ name: "Sender Id Config" }],
  source: "inferred",
});
