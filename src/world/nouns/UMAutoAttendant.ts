import { wordOf } from "../values/ScriptValue.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "UMAutoAttendant",
  kind: "keyed",
  called: "UM auto attendant",
  directory: {
    containers: ["UM AutoAttendant Container"],
    objectClass: ["top", "msExchUMAutoAttendant"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  verbs: ["Get", "New", "Remove", "Set", "Enable", "Disable"],
  properties: {
    Enabled: { kind: "Boolean", default: false, hidden: true },
    Status: { derive: ({ values }) => (values.Enabled === true ? "Enabled" : "Disabled") },
  },
  parameters: { Status: { sets: (value) => ({ Enabled: wordOf(value)?.toLowerCase() === "enabled" }) } },
  source: "inferred",
});
