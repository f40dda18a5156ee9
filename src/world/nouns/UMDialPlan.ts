import { defineNoun } from "./defineNoun.ts";
import { nounError } from "./nounMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { listRows } from "./rows/listRows.ts";
import { createRow } from "./rows/writeRow.ts";

export default defineNoun({
  noun: "UMDialPlan",
  kind: "keyed",
  called: "UM dial plan",
  verbs: ["Get", "New", "Remove", "Set"],
  validate({ world, before, after }) {
    const definition = nounNamed("UMMailboxPolicy");
    if (!before || after || !definition) return null;
    const policy = listRows(world, definition).find(({ values }) => values.UMDialPlan === before.guid);
    return policy ? nounError("DialPlanInUse", { plan: before.name, policy: policy.name }) : null;
  },
  // A plan comes with a policy for its users.
  changed({ world, before, after }) {
    const definition = nounNamed("UMMailboxPolicy");
    if (!before && after && definition)
      createRow(world, definition, { name: `${after.name} Default Policy`, values: { UMDialPlan: after.guid } });
  },
  source: "documented",
});
