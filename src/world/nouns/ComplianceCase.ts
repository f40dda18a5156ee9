import { defineNoun, type NounDefinition, type Values } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { policyError } from "./policyMessages.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { changeRow, removeRow } from "./rows/writeRow.ts";

export default defineNoun({
  noun: "ComplianceCase",
  kind: "keyed",
  called: "compliance case",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: { Status: { values: ["Active", "Closed"], default: "Active" } },
  parameters: {
    Close: { sets: (value): Values => (value === true ? { Status: "Closed" } : {}) },
    Reopen: { sets: (value): Values => (value === true ? { Status: "Active" } : {}) },
  },
  // What a hold of the case keeps would be let go with it (documented).
  validate({ world, before, after }) {
    const holds = nounNamed("CaseHoldPolicy");
    if (!before || after || !holds) return null;
    const hold = listRows(world, holds).find(({ values }) => isCase(before, values));
    return hold ? policyError("CaseHasHolds", { name: before.name, hold: hold.name }) : null;
  },
  // Its searches go with it, and a closed case holds nothing any more: who reopens it turns its holds on (documented).
  changed({ world, before, after }) {
    if (!before) return;
    const rowsOf = (definition: NounDefinition) =>
      listRows(world, definition).filter(({ values }) => isCase(before, values));
    const searches = nounNamed("ComplianceSearch");
    const holds = nounNamed("CaseHoldPolicy");
    if (!after && searches) for (const search of rowsOf(searches)) removeRow(world, searches, search);
    if (after?.values.Status === "Closed" && before.values.Status !== "Closed" && holds)
      for (const hold of rowsOf(holds)) changeRow(world, holds, hold, { Enabled: false });
  },
  source: "inferred",
});

/** Whether a search or hold is one of the case. */
function isCase({ guid, name }: NounRow, { Case }: Values): boolean {
  return [guid, name].some((each) => each.toLowerCase() === String(Case).toLowerCase());
}
