import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "M365DataAtRestEncryptionPolicy",
  kind: "keyed",
  called: "m365 data at rest encryption policy",
  parameters: {
    Refresh: {
      accepted: "The keys in the vault do not change here, so that there is nothing to read again.",
      acts: true,
    },
  },
  source: "inferred",
});
