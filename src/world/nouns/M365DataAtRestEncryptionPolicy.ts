import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "M365DataAtRestEncryptionPolicy",
  kind: "keyed",
  called: "m365 data at rest encryption policy",
  source: "inferred",
});
