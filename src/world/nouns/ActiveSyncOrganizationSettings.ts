import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ActiveSyncOrganizationSettings",
  kind: "singleton",
  called: "mobile device settings",
  stock: () => [{ name: "Mobile Mailbox Settings" }],
  source: "inferred",
});
