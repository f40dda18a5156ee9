import type { World } from "../World.ts";
import { type ActionCall, defineNoun, type NounDefinition } from "./defineNoun.ts";
import { policyBase } from "./policy/complianceBase.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { createRow } from "./rows/writeRow.ts";

/** The one policy of an organisation that its labels lie in. Its name is a GUID, another one than its own (documented). */
const storage: NounDefinition = defineNoun({
  noun: "ComplianceTagStorage",
  kind: "keyed",
  called: "compliance tag storage",
  verbs: ["Get", "Enable"],
  type: "Microsoft.Office.CompliancePolicy.PolicyConfiguration.PsCompliancePolicyBase",
  properties: policyBase,
  actions: { Enable: { on: null, run: enable } },
  source: "inferred",
});

export default storage;

function enable({ world }: ActionCall): readonly NounRow[] {
  return [existing(world) ?? createRow(world, storage, { name: world.ids.newGuid(), values: {} })];
}

function existing(world: World): NounRow | null {
  return listRows(world, storage)[0] ?? null;
}
