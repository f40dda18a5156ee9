import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ActiveSyncOrganizationSettings",
  kind: "singleton",
  called: "mobile device settings",
  directory: {
    containers: [],
    objectClass: ["top", "container", "msExchContainer", "msExchMobileMailboxSettings"],
    exchangeVersion: "0.10 (14.0.100.0)",
  },
  stock: () => [{ name: "Mobile Mailbox Settings" }],
  source: "inferred",
});
