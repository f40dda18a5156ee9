import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "UMIPGateway",
  kind: "keyed",
  called: "UMIP gateway",
  verbs: ["Get", "New", "Remove", "Set", "Enable", "Disable"],
  properties: { Enabled: { kind: "Boolean", default: true } },
  source: "inferred",
});
