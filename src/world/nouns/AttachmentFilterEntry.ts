import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "AttachmentFilterEntry",
  kind: "keyed",
  called: "attachment filter entry",
  verbs: ["Get", "Add", "Remove"],
  identityText: ({ name, values }) => `${values.Type}:${name}`,
  source: "inferred",
});
