import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "OrganizationSegment",
  kind: "keyed",
  called: "organization segment",
  verbs: ["Get", "New", "Remove", "Set"],
  keptBy: { InformationBarrierPolicy: ["AssignedSegment", "SegmentsAllowed", "SegmentsBlocked"] },
  source: "inferred",
});
