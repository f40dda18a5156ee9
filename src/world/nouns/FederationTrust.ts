import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "FederationTrust",
  kind: "keyed",
  called: "federation trust",
  verbs: ["Get", "New", "Remove", "Set"],
  parameters: {
    SuppressDnsWarning: { accepted: "Nothing warns of records in the domain's name service." },
    RefreshMetadata: { accepted: "The federation's own data do not change here." },
  },
  source: "inferred",
});
