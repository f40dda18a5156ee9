import { defineNoun, type NounDefinition, type PropertyRule } from "../defineNoun.ts";
import { type TraceLimits, traceDetails, traceRows } from "./messageTraces.ts";

const filter = { accepted: "A filter." };
const parameters = [
  ...["MessageId", "MessageTraceId", "RecipientAddress", "SenderAddress", "StartDate", "EndDate", "Status", "Page"],
  ...["PageSize", "ResultSize", "Subject", "SubjectFilterType", "Event", "StartingRecipientAddress"],
];

const trace: Readonly<Record<string, PropertyRule>> = {
  MessageId: { kind: "String" },
  Received: { kind: "DateTime" },
  SenderAddress: { kind: "String" },
  RecipientAddress: { kind: "String" },
  Subject: { kind: "String" },
  Status: { kind: "String" },
  ToIP: { kind: "String", default: null },
  FromIP: { kind: "String", default: null },
  Size: { kind: "Int32" },
  MessageTraceId: { kind: "Guid" },
};

const detail: Readonly<Record<string, PropertyRule>> = {
  MessageId: { kind: "String" },
  MessageTraceId: { kind: "Guid" },
  Date: { kind: "DateTime" },
  Event: { kind: "String" },
  Action: { kind: "String", default: "" },
  Data: { kind: "String", default: "" },
};

const limits: Readonly<Record<string, TraceLimits>> = {
  MessageTrace: { back: 10, span: 10 },
  MessageTraceV2: { back: 90, span: 10 },
};

/** Messages as the tracking logs of the servers tell of them, or what happened to one of them. */
export function defineMessageTrace(noun: string, what: "trace" | "detail"): NounDefinition {
  return defineNoun({
    noun,
    kind: "computed",
    called: what === "trace" ? "traced message" : "event of a traced message",
    verbs: ["Get"],
    type: `Microsoft.Exchange.Management.FfoReporting.${noun}`,
    tail: "none",
    order: "declaration",
    properties: what === "trace" ? trace : detail,
    parameters: {
      ...Object.fromEntries(parameters.map((name) => [name, filter])),
      ProbeTag: { notModelled: true },
    },
    compute: what === "trace" ? (world, given) => traceRows(world, given, limits[noun]) : traceDetails,
    source: "documented",
  });
}
