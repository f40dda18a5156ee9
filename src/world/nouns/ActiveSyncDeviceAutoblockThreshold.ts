import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ActiveSyncDeviceAutoblockThreshold",
  kind: "keyed",
  called: "active sync device autoblock threshold",
  source: "inferred",
});
