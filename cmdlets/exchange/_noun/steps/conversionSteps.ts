import type { CmdletContext, CmdletSteps } from "../../../../src/command/prelude.ts";
import type { Conversion, NounDefinition, Values } from "../../../../src/world/nouns/defineNoun.ts";
import { nounNamed } from "../../../../src/world/nouns/nounNamed.ts";
import { recipientError } from "../../../../src/world/nouns/recipient/recipientMessages.ts";
import { findRow, getRow } from "../../../../src/world/nouns/rows/findRow.ts";
import { familyOf } from "../../../../src/world/nouns/rows/listRows.ts";
import type { NounRow } from "../../../../src/world/nouns/rows/NounRow.ts";
import { identityTextOf } from "../../../../src/world/nouns/rows/rowPlace.ts";
import { changeRow } from "../../../../src/world/nouns/rows/writeRow.ts";
import { identityGiven } from "../../../../src/world/values/given.ts";
import type { ParameterUse } from "../parameters/parameterUses.ts";
import { requireSwitch } from "../parameters/requireSwitch.ts";
import { nounObject } from "../values/NounObject.ts";
import { changesOf, type NounCall, onNoun } from "./onNoun.ts";
import { rehearse } from "./rehearse.ts";
import { sentence } from "./sentence.ts";

/** Enable- and Disable- of recipients: a row becomes one of another type, or ceases to be one. */
export function conversionSteps(
  cmdlet: CmdletContext,
  verb: string,
  conversions: Conversion | readonly Conversion[],
  definition: NounDefinition,
  uses: ReadonlyMap<string, ParameterUse>,
): CmdletSteps {
  return onNoun(cmdlet, verb, definition, uses, (call) => {
    const all = [conversions].flat();
    const conversion = all.find(({ when }) => when?.(call.given) ?? true) ?? all[0];
    const row = sourceRow(call, conversion);
    if (verb === "Disable") requireSwitch(call, row);
    const identity = identityTextOf(call.world, definition, row);
    const given = changesOf(call, row);
    const valuesOf = (): Values => ({ ...given, ...conversion.values(row, call.given, call.world, given) });
    rehearse(call, () => changeRow(call.world, definition, row, valuesOf(), row.name, call.given));
    if (!cmdlet.shouldProcessSentence(sentence(definition, verb, identity))) return;
    const changes = valuesOf();
    if (conversion.onlyChecks?.(call.given)) return;
    const { row: after } = changeRow(call.world, definition, row, changes, row.name, call.given);
    if (verb === "Enable") definition.madeByCmdlet?.({ world: call.world, before: row, after, given: call.given });
    if (conversion.shows) cmdlet.write(nounObject(call.world, definition, after));
  });
}

/** The row to convert; one of another type is told so. */
function sourceRow({ world, given }: NounCall, { from, accepts }: Conversion): NounRow {
  const source = nounNamed(from);
  if (!source) throw new Error(`A conversion names ${from}, which is no noun.`);
  const identity = identityGiven(given, "Identity") ?? "";
  const found = findRow(world, source, identity);
  if (found && accepts(found)) return found;
  const refusal = found ? null : source.missing?.(world, identity);
  if (refusal) throw refusal;
  const other = found ?? getRow(world, familyOf(source), identity);
  throw recipientError("WrongRecipientType", {
    identity: identityTextOf(world, source, other),
    type: String(other.values.RecipientTypeDetails ?? ""),
  });
}
