import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "AttachmentFilterListConfig",
  kind: "singleton",
  called: "attachment filter list config",
  stock: () => [{ name: "Attachment Filter List Config" }],
  source: "inferred",
});
