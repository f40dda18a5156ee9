import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "IPBlockListProvidersConfig",
  kind: "singleton",
  called: "IP block list providers config",
  stock: () => [{ name: "IP Block List Providers Config" }],
  source: "inferred",
});
