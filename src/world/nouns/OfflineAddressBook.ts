import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "OfflineAddressBook",
  kind: "keyed",
  called: "offline address book",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
