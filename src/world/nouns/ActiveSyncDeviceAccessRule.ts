import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ActiveSyncDeviceAccessRule",
  kind: "keyed",
  called: "active sync device access rule",
  verbs: ["Get", "New", "Remove", "Set"],
  name: (_given, { QueryString, Characteristic }) => `${QueryString} (${Characteristic})`,
  source: "inferred",
});
