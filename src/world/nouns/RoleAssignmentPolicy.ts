import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "RoleAssignmentPolicy",
  kind: "keyed",
  called: "role assignment policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
