import { instant } from "../../base/instant.ts";
import { getOrganization } from "../Organization.ts";
import type { World } from "../World.ts";
import { defineNoun, type NounDefinition, type Values } from "./defineNoun.ts";
import { policyError } from "./messages/policyMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { changeRow, removeRow } from "./rows/writeRow.ts";

export default defineNoun({
  noun: "ComplianceCase",
  kind: "keyed",
  called: "compliance case",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    Status: { values: ["Active", "Closed"], default: "Active" },
    ClosedBy: { kind: "String", default: "" },
    ClosedDateTime: { kind: "UtcDateTime", default: null },
  },
  parameters: {
    Close: { sets: (value, { world }): Values => (value === true ? closed(world) : {}) },
    Reopen: {
      sets: (value): Values => (value === true ? { Status: "Active", ClosedBy: null, ClosedDateTime: null } : {}),
    },
  },
  // What a hold of the case keeps would be let go with it (documented).
  validate({ world, before, after }) {
    const [hold] = before && !after ? partsOf(world, before, nounNamed("CaseHoldPolicy")) : [];
    return before && hold ? policyError("CaseHasHolds", { name: before.name, hold: hold.name }) : null;
  },
  // Its searches go with it, and a closed case holds nothing any more: who reopens it turns its holds on (documented).
  changed({ world, before, after }) {
    if (!before) return;
    const [searches, holds] = [nounNamed("ComplianceSearch"), nounNamed("CaseHoldPolicy")];
    if (!after && searches) for (const search of partsOf(world, before, searches)) removeRow(world, searches, search);
    if (after?.values.Status === "Closed" && before.values.Status !== "Closed" && holds)
      for (const hold of partsOf(world, before, holds)) changeRow(world, holds, hold, { Enabled: false });
  },
  source: "inferred",
});

/** Who closed a case, and when, the case tells. */
function closed(world: World): Values {
  return {
    Status: "Closed",
    ClosedBy: getOrganization(world).administrator,
    ClosedDateTime: instant(world.clock.now()),
  };
}

/** The objects of a noun that name the case. */
function partsOf(world: World, { name }: NounRow, definition: NounDefinition | null): readonly NounRow[] {
  return (definition ? listRows(world, definition) : []).filter(({ values }) => values.Case === name);
}
