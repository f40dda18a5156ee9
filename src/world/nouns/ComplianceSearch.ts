import { instantMilliseconds } from "../../base/instant.ts";
import { getOrganization } from "../Organization.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ComplianceSearch",
  kind: "keyed",
  called: "compliance search",
  verbs: ["Get", "New", "Remove", "Set", "Start", "Stop"],
  properties: {
    Status: { kind: "String", default: "NotStarted" },
    JobEndTime: { kind: "DateTime" },
    RunBy: {
      kind: "String",
      derive: ({ values }, world) =>
        (values.Status ?? "NotStarted") === "NotStarted" ? null : getOrganization(world).administrator,
    },
  },
  parameters: { RetryOnError: { accepted: "No search fails in a place." } },
  states: {
    property: "Status",
    first: "NotStarted",
    verbs: {
      Start: { from: ["NotStarted", "Completed", "Stopped"], to: "Starting" },
      Stop: { from: ["Starting", "InProgress"], to: "Stopped" },
    },
  },
  // A search takes two minutes (inferred).
  step({ values, whenChanged }, world) {
    if (values.Status !== "Starting") return values;
    const age = world.clock.now() - instantMilliseconds(whenChanged);
    return { ...values, Status: age < 10_000 ? "Starting" : age < 120_000 ? "InProgress" : "Completed" };
  },
  source: "inferred",
});
