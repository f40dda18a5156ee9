import { pluralOf } from "../../../src/world/nouns/pluralOf.ts";
import type { NounRow } from "../../../src/world/nouns/rows/NounRow.ts";
import { itemsOf, wordOf } from "../../../src/world/values/ScriptValue.ts";
import { askedRow } from "./askedRow.ts";
import { defineVerb } from "./deriveCmdlet.ts";
import { nounObject } from "./NounObject.ts";
import { type NounCall, onNoun, wordGiven } from "./onNoun.ts";
import { showRelations } from "./relationSteps.ts";
import { selectedRows } from "./selection.ts";
import { transformationError } from "./transformationError.ts";

/** How many objects come without -ResultSize. */
const usualSize = 1000;

export default defineVerb({
  verb: "Get",
  synopsis: (definition) => `Shows ${pluralOf(definition.called)} of the organisation.`,
  steps: (cmdlet, definition, uses) =>
    onNoun(cmdlet, "Get", definition, uses, (call) => {
      if (definition.relation) return showRelations(call);
      const skipped = Number(wordGiven(call.given, "SkipCount") ?? 0);
      const size = uses.has("resultsize") ? resultSize(call) : Number.POSITIVE_INFINITY;
      const only = definition.shown?.(call.given) ?? null;
      let count = -skipped;
      for (const row of spreadRows(call)) {
        if (count++ < 0) continue;
        if (count > size) {
          cmdlet.warning(
            call.given.has("ResultSize")
              ? "There are more results available than are currently displayed. To view them, increase the value for the ResultSize parameter."
              : `By default, only the first ${usualSize} items are returned. Use the ResultSize parameter to specify the number of items returned. To return all items, specify "-ResultSize Unlimited". Be aware that, depending on the actual number of items, returning all items can take a long time and consume a large amount of memory. Also, we don't recommend storing the results in a variable. Instead, pipe the results to another task or script to perform batch changes.`,
          );
          break;
        }
        cmdlet.checkStop();
        const refusal = definition.unreachable?.(row, call.world);
        if (refusal) throw refusal;
        cmdlet.write(nounObject(call.world, definition, askedRow(call, row), only));
      }
    }),
});

function* spreadRows(call: NounCall): Generator<NounRow> {
  const { spread } = call.definition;
  const found = selectedRows(call);
  const page = call.definition.page?.(call.given, call.world) ?? null;
  for (const row of page ? page([...found]) : found) {
    if (spread) yield* spread(row, call.given, call.world);
    else yield row;
  }
}

function resultSize({ cmdlet, given }: NounCall): number {
  const value = given.get("ResultSize");
  if (value === undefined) return usualSize;
  const word =
    wordOf(itemsOf(value)[0] ?? null)
      ?.trim()
      .toLowerCase() ?? "";
  if (word === "unlimited") return Number.POSITIVE_INFINITY;
  if (/^\d+$/.test(word)) return Number(word);
  throw transformationError(
    cmdlet,
    "ResultSize",
    cmdlet.raw("ResultSize"),
    "Microsoft.Exchange.Data.Unlimited`1[System.UInt32]",
    `The string "${word}" isn't a number. Use a number or "Unlimited".`,
  );
}
