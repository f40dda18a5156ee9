import { nameGuid } from "../../base/nameGuid.ts";
import { lowerCaseWordsGiven, wordGiven } from "../values/given.ts";
import { wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { defineNoun, type NounDefinition } from "./defineNoun.ts";
import { cloudError } from "./messages/cloudMessages.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { changeRow, removeRow } from "./rows/writeRow.ts";

/** Pairs of a spoofed sender and what sends for it, which are let in or kept out. They lie in the one list of the tenant. */
const spoofItems: NounDefinition = defineNoun({
  noun: "TenantAllowBlockListSpoofItems",
  kind: "keyed",
  called: "tenant allow/block list spoof item",
  tail: "none",
  verbs: ["Get", "New", "Remove", "Set"],
  order: "declaration",
  without: ["Ids"],
  name: (given) =>
    nameGuid("spoof", wordGiven(given, "SpoofedUser") ?? "", wordGiven(given, "SendingInfrastructure") ?? ""),
  properties: {
    Identity: { kind: "String", derive: ({ name }) => name },
    SpoofedUser: { kind: "String" },
    SendingInfrastructure: { kind: "String" },
    SpoofType: { values: ["External", "Internal"], default: null },
    Action: { values: ["Allow", "Block"], default: null },
  },
  parameters: {
    Identity: { accepted: "The tenant has one list, Default." },
    Action: {
      sets: (value) => ({ Action: wordOf(value) }),
      selects: ({ values }, wanted) => String(values.Action).toLowerCase() === (wordOf(wanted) ?? "").toLowerCase(),
    },
    SpoofType: {
      sets: (value) => ({ SpoofType: wordOf(value) }),
      selects: ({ values }, wanted) => String(values.SpoofType).toLowerCase() === (wordOf(wanted) ?? "").toLowerCase(),
    },
  },
  actions: {
    Set: {
      rows: itemsNamed,
      takes: ["Identity", "Ids"],
      run: ({ world, row, values }) => (row ? [changeRow(world, spoofItems, row, values).row] : []),
    },
    Remove: {
      rows: itemsNamed,
      takes: ["Identity", "Ids"],
      run({ world, row }): undefined {
        if (row) removeRow(world, spoofItems, row);
      },
    },
  },
  source: "documented",
});

export default spoofItems;

function itemsNamed(world: World, given: Parameters<NonNullable<NounDefinition["compute"]>>[1]): readonly NounRow[] {
  return lowerCaseWordsGiven(given, "Ids").map((word) => {
    const row = listRows(world, spoofItems).find(({ name }) => name === word);
    if (!row) throw cloudError("EntryNotFound", { entry: word });
    return row;
  });
}
