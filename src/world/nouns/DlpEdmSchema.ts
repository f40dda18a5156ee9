import { defineNoun } from "./defineNoun.ts";

/** A table of values that are looked for as they are, described by a file. */
export default defineNoun({
  noun: "DlpEdmSchema",
  kind: "keyed",
  called: "exact data match schema",
  verbs: ["Get", "New", "Remove", "Set"],
  order: "declaration",
  properties: {
    Description: { kind: "String", default: "" },
    Version: { kind: "String", default: "" },
    FileData: { kind: "Binary", hidden: true },
  },
  source: "inferred",
});
