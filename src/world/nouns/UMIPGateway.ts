import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "UMIPGateway",
  kind: "keyed",
  called: "UM IP gateway",
  directory: {
    containers: ["UM IPGateway Container"],
    objectClass: ["top", "msExchUMIPGateway"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  verbs: ["Get", "New", "Remove", "Set", "Enable", "Disable"],
  properties: { Enabled: { kind: "Boolean", default: true } },
  parameters: {
    Immediate: { accepted: "There is no call that would be ended." },
    IncludeSimulator: { accepted: "No gateway is a simulator that would be hidden." },
  },
  source: "inferred",
});
