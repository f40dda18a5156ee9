import { defineNoun, type Values } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { policyError } from "./policyMessages.ts";
import { listRows } from "./rows/listRows.ts";
import { removeRow } from "./rows/writeRow.ts";

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
    const names = [before.guid, before.name].map((each) => each.toLowerCase());
    const hold = listRows(world, holds).find(({ values }) => names.includes(String(values.Case).toLowerCase()));
    return hold ? policyError("CaseHasHolds", { name: before.name, hold: hold.name }) : null;
  },
  // Its searches go with it (documented).
  changed({ world, before, after }) {
    const searches = nounNamed("ComplianceSearch");
    if (!before || after || !searches) return;
    const names = [before.guid, before.name].map((each) => each.toLowerCase());
    for (const search of listRows(world, searches))
      if (names.includes(String(search.values.Case).toLowerCase())) removeRow(world, searches, search);
  },
  source: "inferred",
});
