import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "PublicFolderDatabase",
  kind: "keyed",
  called: "public folder database",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
