import { defineNoun } from "./defineNoun.ts";
import { addressLists } from "./policy/addressLists.ts";

export default defineNoun({
  noun: "ActiveSyncOrganizationSettings",
  kind: "singleton",
  called: "mobile device settings",
  directory: {
    containers: [],
    objectClass: ["top", "container", "msExchContainer", "msExchMobileMailboxSettings"],
    exchangeVersion: "0.10 (14.0.100.0)",
  },
  properties: addressLists(["AdminMailRecipients"]),
  stock: () => [{ name: "Mobile Mailbox Settings" }],
  source: "inferred",
});
