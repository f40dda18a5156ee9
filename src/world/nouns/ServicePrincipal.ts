import { defineNoun } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { listRows } from "./rows/listRows.ts";
import { removeRow } from "./rows/writeRow.ts";

/** What stands for an application; all three of its names mean it (documented). */
export default defineNoun({
  noun: "ServicePrincipal",
  kind: "keyed",
  called: "service principal",
  // It has no other name than the GUID of its object in the tenant.
  name: (_given, values, world) => String(values.ObjectId ?? world.ids.newGuid()),
  identity: ["AppId", "ObjectId", "DisplayName"],
  properties: { ObjectId: { kind: "String", unique: true }, AppId: { kind: "String", unique: true } },
  // What it was assigned goes with it, as that of a role group does.
  changed({ world, before, after }) {
    const assignments = nounNamed("ManagementRoleAssignment");
    if (!before || after || !assignments) return;
    for (const row of listRows(world, assignments))
      if (row.values.RoleAssignee === before.guid) removeRow(world, assignments, row);
  },
  source: "documented",
});
