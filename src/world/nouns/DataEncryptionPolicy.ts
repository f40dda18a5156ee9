import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "DataEncryptionPolicy",
  kind: "keyed",
  called: "data encryption policy",
  parameters: {
    Refresh: {
      accepted: "The keys in the vault do not change here, so that there is nothing to read again.",
      acts: true,
    },
  },
  source: "inferred",
});
