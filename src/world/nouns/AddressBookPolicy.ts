import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "AddressBookPolicy",
  kind: "keyed",
  called: "address book policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
