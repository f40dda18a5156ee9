import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "OutlookProvider",
  kind: "keyed",
  called: "outlook provider",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: { TTL: { default: 1 } },
  stock: () => ["EXCH", "EXPR", "WEB"].map((name) => ({ name })),
  source: "documented",
});
