import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "PublicFolderAdministrativePermission",
  kind: "keyed",
  called: "public folder administrative permission",
  verbs: ["Add", "Get", "Remove"],
  source: "inferred",
});
