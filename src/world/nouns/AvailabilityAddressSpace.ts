import { wordGiven } from "../values/given.ts";
import type { ScriptValue } from "../values/ScriptValue.ts";
import { defineNoun, type Values } from "./defineNoun.ts";

/** An address space is called as the forest whose addresses it means. */
export default defineNoun({
  noun: "AvailabilityAddressSpace",
  kind: "keyed",
  called: "availability address space",
  directory: {
    containers: ["Availability Configuration"],
    objectClass: ["top", "msExchAvailabilityAddressSpace"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  verbs: ["Add", "Get", "Remove"],
  properties: {
    UserName: { kind: "String", default: "" },
    ParentPathId: { kind: "String", derive: () => "CN=Availability Configuration" },
  },
  // Their password is kept, and shown nowhere.
  parameters: { Credentials: { sets: (value): Values => ({ UserName: userOf(value) }) } },
  name: (given) => wordGiven(given, "ForestName") ?? "",
  source: "inferred",
});

function userOf(value: ScriptValue): string {
  return typeof value === "object" && value?.is === "credential" ? value.userName : "";
}
