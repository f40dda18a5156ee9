import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "EdgeSyncServiceConfig",
  kind: "keyed",
  called: "edge sync service config",
  // One a site, which it lies in (the directory's name for it).
  name: () => "EdgeSyncService",
  // Below the folder of the product (documented).
  properties: { LogPath: { kind: "String", default: "TransportRoles\\Logs\\EdgeSync\\" } },
  source: "inferred",
});
