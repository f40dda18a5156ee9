import { pluralOf } from "../../../src/world/nouns/declaration/pluralOf.ts";
import { nounError } from "../../../src/world/nouns/messages/nounMessages.ts";
import type { NounRow } from "../../../src/world/nouns/rows/NounRow.ts";
import { numberGiven } from "../../../src/world/values/given.ts";
import { defineVerb } from "./deriveCmdlet.ts";
import { askedRow } from "./parameters/askedRow.ts";
import { resultLimit, warnOfMore } from "./parameters/resultLimit.ts";
import { selectedRows } from "./parameters/selection.ts";
import { type NounCall, onNoun } from "./steps/onNoun.ts";
import { showRelations } from "./steps/relationSteps.ts";
import { nounObject, propertyNames } from "./values/NounObject.ts";

export default defineVerb({
  verb: "Get",
  synopsis: (definition) => `Shows ${pluralOf(definition.called)} of the organisation.`,
  steps: (cmdlet, definition, uses) =>
    onNoun(cmdlet, "Get", definition, uses, (call) => {
      if (definition.relation) return showRelations(call, resultLimit(call, uses));
      const skipped = numberGiven(call.given, "SkipCount") ?? 0;
      const size = resultLimit(call, uses);
      requireProperties(call);
      const only = definition.shown?.(call.given) ?? null;
      let count = -skipped;
      for (const row of spreadRows(call)) {
        if (count++ < 0) continue;
        if (count > size) {
          warnOfMore(call);
          break;
        }
        cmdlet.checkStop();
        const refusal = definition.unreachable?.(row, call.world);
        if (refusal) throw refusal;
        const warning = definition.withheld?.(row, call.world) ?? null;
        if (warning !== null) {
          cmdlet.warning(warning);
          continue;
        }
        cmdlet.write(nounObject(call.world, definition, askedRow(call, row), only));
      }
    }),
});

/** What a call asks for by name is a property of the objects: a pattern is none (observed). */
function requireProperties({ world, definition, given }: NounCall): void {
  const wanted = definition.asksFor?.(given) ?? [];
  if (wanted.length === 0) return;
  const names = new Set(propertyNames(world, definition).map((name) => name.toLowerCase()));
  const unknown = wanted.filter((name) => !names.has(name.toLowerCase()));
  if (unknown.length > 0) throw nounError("PropertiesUnknown", { properties: unknown.join(",") });
}

function* spreadRows(call: NounCall): Generator<NounRow> {
  const { spread } = call.definition;
  const found = selectedRows(call);
  const page = call.definition.page?.(call.given, call.world) ?? null;
  for (const row of page ? page([...found]) : found) {
    if (spread) yield* spread(row, call.given, call.world);
    else yield row;
  }
}
