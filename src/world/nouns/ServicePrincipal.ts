import { removeAssignments } from "../roles/roleAssignments.ts";
import { defineNoun } from "./defineNoun.ts";

/** What stands for an application; all three of its names mean it (documented). */
export default defineNoun({
  noun: "ServicePrincipal",
  kind: "keyed",
  called: "service principal",
  // It has no other name than the GUID of its object in the tenant.
  name: (_given, values, world) => String(values.ObjectId ?? world.ids.newGuid()),
  identity: ["AppId", "ObjectId", "DisplayName"],
  properties: { ObjectId: { kind: "String", unique: true }, AppId: { kind: "String", unique: true } },
  changed({ world, before, after }) {
    if (before && !after) removeAssignments(world, before.guid);
  },
  source: "documented",
});
