import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "IPAllowListProvidersConfig",
  kind: "singleton",
  called: "IP allow list providers config",
  stock: () => [{ name: "IP Allow List Providers Config" }],
  source: "inferred",
});
