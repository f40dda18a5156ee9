import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ExternalInOutlook",
  kind: "singleton",
  called: "external in outlook",
  stock: () => [{ name: "External In Outlook" }],
  source: "inferred",
});
