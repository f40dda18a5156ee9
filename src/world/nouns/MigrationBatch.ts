import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MigrationBatch",
  kind: "keyed",
  called: "migration batch",
  verbs: ["Get", "New", "Remove", "Set", "Start", "Stop", "Complete"],
  properties: { Status: { kind: "String", default: "Created" } },
  states: {
    property: "Status",
    first: "Created",
    verbs: {
      Start: { from: ["Created", "Stopped"], to: "Syncing" },
      Stop: { from: ["Syncing", "Synced"], to: "Stopped" },
      Complete: { from: ["Syncing", "Synced"], to: "Completing" },
    },
  },
  source: "inferred",
});
