import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ActiveSyncDeviceAccessRule",
  kind: "keyed",
  called: "active sync device access rule",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
