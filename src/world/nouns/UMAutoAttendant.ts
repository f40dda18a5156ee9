import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "UMAutoAttendant",
  kind: "keyed",
  called: "UM auto attendant",
  verbs: ["Get", "New", "Remove", "Set", "Enable", "Disable"],
  properties: { Enabled: { kind: "Boolean", default: false } },
  source: "inferred",
});
