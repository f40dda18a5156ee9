import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "EmailTenantSettings",
  kind: "keyed",
  called: "email tenant settings",
  source: "inferred",
});
