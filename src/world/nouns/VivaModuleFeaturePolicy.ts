import { type Given, wordGiven } from "../values/given.ts";
import { itemsOf, type ScriptValue, wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun, type NounDefinition } from "./defineNoun.ts";
import { cloudError } from "./messages/cloudMessages.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { changeRow, removeRow } from "./rows/writeRow.ts";

/** Whether a feature of Viva is there for everybody or for some. */
const vivaPolicy: NounDefinition = defineNoun({
  noun: "VivaModuleFeaturePolicy",
  kind: "keyed",
  called: "viva module feature policy",
  verbs: ["Add", "Get", "Remove", "Update"],
  properties: {
    PolicyId: { kind: "Guid", derive: ({ guid }) => guid },
    Everyone: { kind: "Boolean", default: false },
  },
  parameters: {
    Everyone: { sets: (value) => ({ Everyone: value === true }) },
    PolicyId: { selects: ({ guid }, wanted) => guid === (wordOf(wanted) ?? "").toLowerCase() },
    FeatureId: { selects: ({ values }, wanted) => isSame(values.FeatureId, wanted) },
    ModuleId: { selects: ({ values }, wanted) => isSame(values.ModuleId, wanted) },
    ResultSize: { accepted: "All policies of a feature fit into one answer." },
    MemberIds: {
      selects: ({ values }, wanted) =>
        itemsOf(wanted).some((each) =>
          [values.UserIds, values.GroupIds].some(
            (list) => Array.isArray(list) && list.some((own) => isSame(own, each)),
          ),
        ),
    },
  },
  actions: {
    Update: {
      rows: (world, given) => [policyNamed(world, given)],
      takes: ["FeatureId", "ModuleId", "PolicyId", "ResultSize"],
      run: ({ world, row, values, given }) =>
        row ? [changeRow(world, vivaPolicy, row, values, wordGiven(given, "Name") ?? row.name).row] : [],
    },
    Remove: {
      rows: (world, given) => [policyNamed(world, given)],
      takes: ["FeatureId", "ModuleId", "PolicyId", "ResultSize"],
      run({ world, row }: ActionCall): undefined {
        if (row) removeRow(world, vivaPolicy, row);
      },
    },
  },
  source: "documented",
});

export default vivaPolicy;

function isSame(own: unknown, wanted: ScriptValue): boolean {
  return String(own ?? "").toLowerCase() === (wordOf(wanted) ?? "").toLowerCase();
}

function policyNamed(world: World, given: Given): NounRow {
  const [policy, feature, module] = ["PolicyId", "FeatureId", "ModuleId"].map((name) => given.get(name) ?? null);
  const found = listRows(world, vivaPolicy).find(
    ({ guid, values }) => isSame(guid, policy) && isSame(values.FeatureId, feature) && isSame(values.ModuleId, module),
  );
  if (!found) throw cloudError("EntryNotFound", { entry: wordOf(policy) ?? "" });
  return found;
}
