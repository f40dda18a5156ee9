import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";

export default defineNoun({
  noun: "ResubmitRequest",
  kind: "keyed",
  called: "resubmit request",
  verbs: ["Add", "Get", "Remove", "Set"],
  // Requests are counted (documented).
  name: (_given, _values, world) => String(Math.max(0, ...requestsOf(world).map(({ name }) => Number(name) || 0)) + 1),
  source: "inferred",
});

function requestsOf(world: World): readonly NounRow[] {
  const definition = nounNamed("ResubmitRequest");
  return definition ? listRows(world, definition) : [];
}
