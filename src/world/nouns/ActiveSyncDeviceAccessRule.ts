import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ActiveSyncDeviceAccessRule",
  kind: "keyed",
  called: "active sync device access rule",
  directory: {
    containers: ["Mobile Mailbox Settings"],
    objectClass: ["top", "msExchDeviceAccessRule"],
    exchangeVersion: "0.10 (14.0.100.0)",
  },
  verbs: ["Get", "New", "Remove", "Set"],
  name: (_given, { QueryString, Characteristic }) => `${QueryString} (${Characteristic})`,
  source: "inferred",
});
