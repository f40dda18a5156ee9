import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "OrganizationConfig",
  kind: "singleton",
  called: "organization config",
  stock: () => [{ name: "Organization Config" }],
  source: "inferred",
});
