import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "DataEncryptionPolicy",
  kind: "keyed",
  called: "data encryption policy",
  source: "inferred",
});
