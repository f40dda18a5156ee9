import { defineNoun } from "./defineNoun.ts";
import { addressLists } from "./policy/addressLists.ts";
import { rulesOfPolicy } from "./policy/rulesOfPolicy.ts";

const own = "SecOpsOverridePolicy";

export default defineNoun({
  noun: "SecOpsOverridePolicy",
  kind: "keyed",
  called: "sec ops override policy",
  verbs: ["Get", "New", "Remove", "Set"],
  // There is one, whatever -Name says (documented).
  name: () => own,
  renamed: () => own,
  properties: addressLists(["SentTo"]),
  changed: rulesOfPolicy("ExoSecOpsOverrideRule"),
  source: "inferred",
});
