import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "EdgeSyncServiceConfig",
  kind: "keyed",
  called: "edge sync service config",
  source: "inferred",
});
