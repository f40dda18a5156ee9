import { type Given, identityGiven, itemsGiven, wordGiven } from "../../values/given.ts";
import { identityWord } from "../../values/ScriptValue.ts";
import type { World } from "../../World.ts";
import { type ActionCall, defineNoun } from "../defineNoun.ts";
import { getRow } from "../rows/findRow.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { addLink, type LinkType, linksOf, removeLink } from "./group/groupLinks.ts";
import recipient from "./Recipient.ts";
import group from "./UnifiedGroup.ts";

/** The members, owners and subscribers of a Microsoft 365 group, shown as recipients. */
export default defineNoun({
  ...recipient,
  noun: "UnifiedGroupLinks",
  data: "Recipient",
  kind: "computed",
  called: "link of the group",
  verbs: ["Get", "Add", "Remove"],
  rows: undefined,
  home: undefined,
  stock: undefined,
  hidden: undefined,
  parameters: {
    Identity: { accepted: "It names the group." },
    LinkType: { accepted: "Read where links are listed and changed." },
  },
  compute: (world, given) => {
    const wanted = linksOf(world, groupGiven(world, given), typeGiven(given));
    return wanted.map((guid) => getRow(world, recipient, guid));
  },
  actions: {
    Add: { on: "UnifiedGroup", takes: ["Links"], run: (call) => each(call, addLink) },
    Remove: { on: "UnifiedGroup", takes: ["Links"], run: (call) => each(call, removeLink) },
  },
  source: "inferred",
});

/** All links of one call are made, or none. */
function each({ world, row, given }: ActionCall, change: typeof addLink): undefined {
  if (!row) return;
  const members = itemsGiven(given, "Links").map((item) => getRow(world, recipient, identityWord(item) ?? "").guid);
  world.store.transact(() => {
    for (const member of members) change(world, getRow(world, group, row.guid), typeGiven(given), member);
  });
}

function groupGiven(world: World, given: Given): NounRow {
  return getRow(world, group, identityGiven(given, "Identity") ?? "");
}

function typeGiven(given: Given): LinkType {
  // The service takes the names in the singular, too (scripts in use ask for `-LinkType Owner`).
  const wanted = (wordGiven(given, "LinkType") ?? "").toLowerCase().replace(/s$/, "");
  return wanted === "owner" ? "Owners" : wanted === "subscriber" ? "Subscribers" : "Members";
}
