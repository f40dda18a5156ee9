import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "M365DataAtRestEncryptionPolicyAssignment",
  kind: "singleton",
  called: "m365 data at rest encryption policy assignment",
  stock: () => [{ name: "M365 Data At Rest Encryption Policy Assignment" }],
  source: "inferred",
});
