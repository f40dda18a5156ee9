import { textList } from "../values/text/textList.ts";
import type { WorldError } from "../WorldError.ts";
import { defineNoun, type NounChange } from "./defineNoun.ts";
import { policyError } from "./messages/policyMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { compliancePolicy } from "./policy/complianceErrors.ts";
import { listRows } from "./rows/listRows.ts";

export default defineNoun({
  noun: "InformationBarrierPolicy",
  kind: "keyed",
  called: "information barrier policy",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    AssignedSegment: { names: "OrganizationSegment" },
    SegmentsAllowed: { names: "OrganizationSegment" },
    SegmentsBlocked: { names: "OrganizationSegment" },
  },
  validate: refusal,
  ...compliancePolicy("InformationBarrier"),
  source: "inferred",
});

/** Of the policies of a segment one is active, and an active one isn't removed; one blocks or allows (all documented). */
function refusal({ world, before, after }: NounChange): WorldError | null {
  const definition = nounNamed("InformationBarrierPolicy");
  if (!after) return before?.values.State === "Active" ? policyError("BarrierActive", { name: before.name }) : null;
  const { AssignedSegment: segment, SegmentsAllowed, SegmentsBlocked, State } = after.values;
  if (textList(SegmentsAllowed).length > 0 && textList(SegmentsBlocked).length > 0)
    return policyError("BarrierBothWays", { name: after.name });
  const other = (State === "Active" && definition ? listRows(world, definition) : []).find(
    ({ guid, values }) => guid !== after.guid && values.State === "Active" && values.AssignedSegment === segment,
  );
  return other ? policyError("SegmentHasPolicy", { segment: String(segment), policy: other.name }) : null;
}
