import { type ActionCall, defineNoun } from "./defineNoun.ts";
import { changeRow } from "./rows/writeRow.ts";

const definition = defineNoun({
  noun: "DetailsTemplate",
  kind: "keyed",
  called: "details template",
  verbs: ["Get", "New", "Set", "Remove", "Restore"],
  actions: { Restore: { run: restore } },
  source: "inferred",
});

export default definition;

/** What was set goes, so that what every template has by default shows again. */
function restore({ world, row }: ActionCall): undefined {
  if (row) changeRow(world, definition, row, Object.fromEntries(Object.keys(row.values).map((name) => [name, null])));
}
