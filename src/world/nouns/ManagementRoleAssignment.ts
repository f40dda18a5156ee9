import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ManagementRoleAssignment",
  kind: "keyed",
  called: "management role assignment",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
