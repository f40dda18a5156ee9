import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import { nounError } from "./messages/nounMessages.ts";
import { taskError } from "./messages/taskMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { ruleBase } from "./policy/complianceBase.ts";
import { complianceRule } from "./policy/complianceErrors.ts";
import { labelSettings } from "./policy/labelSettings.ts";
import { orderBeside } from "./policy/orderBeside.ts";
import { findRow } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";

/** A label is a rule to the service, whose order its priority tells. */
const { Priority: _priority, ...ownBase } = ruleBase(null);

export default defineNoun({
  noun: "Label",
  kind: "ordered",
  called: "label",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    ...ownBase,
    ...labelSettings,
    DisplayName: { kind: "String" },
    ParentLabelDisplayName: { kind: "String", derive: parentName },
    // The parent shows by its GUID, however it was named.
    ParentId: { kind: "ObjectGuid", references: "Label", default: null, ifKnown: true },
  },
  parameters: orderBeside("Label", "NextLabel", "PreviousLabel"),
  without: ["NextLabel", "PreviousLabel"],
  // A label with sublabels, or that a policy applies, stays (inferred).
  keptBy: { Label: ["ParentId"], AutoSensitivityLabelPolicy: ["ApplySensitivityLabel"] },
  validate({ world, before, after }) {
    const twin = after ? sisterOf(world, after) : undefined;
    if (after && twin)
      return nounError("ValueNotUnique", {
        ...{ value: String(after.values.DisplayName), property: "DisplayName", other: twin.name },
      });
    const policy = before && !after ? publisherOf(world, before) : undefined;
    return before && policy ? taskError("LabelInPolicy", { label: before.name, policy: policy.name }) : null;
  },
  ...complianceRule("SensitivityLabel"),
  source: "inferred",
});

function parentName({ values }: NounRow, world: World): string {
  const labels = nounNamed("Label");
  const parent = labels && typeof values.ParentId === "string" ? findRow(world, labels, values.ParentId) : null;
  return parent ? String(parent.values.DisplayName ?? parent.name) : "";
}

/** A label under the same parent that is called the same: sublabels of two labels may be (documented). */
function sisterOf(world: World, { guid, values }: NounRow): NounRow | undefined {
  const labels = nounNamed("Label");
  const wanted = String(values.DisplayName ?? "").toLowerCase();
  return (labels ? listRows(world, labels) : []).find(
    (each) =>
      each.guid !== guid &&
      String(each.values.DisplayName ?? "").toLowerCase() === wanted &&
      (each.values.ParentId ?? null) === (values.ParentId ?? null),
  );
}

/** A policy that publishes a label, by its name or GUID. */
function publisherOf(world: World, { guid, name }: NounRow): NounRow | undefined {
  const policies = nounNamed("LabelPolicy");
  const own = [guid, name.toLowerCase()];
  return (policies ? listRows(world, policies) : []).find(
    ({ values: { Labels } }) =>
      Array.isArray(Labels) && Labels.some((each) => own.includes(String(each).toLowerCase())),
  );
}
