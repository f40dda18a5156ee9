import type { CmdletContext, CmdletSteps } from "../../../src/command/prelude.ts";
import type { NounDefinition } from "../../../src/world/nouns/defineNoun.ts";
import { identityTextOf } from "../../../src/world/nouns/rows/rowPlace.ts";
import { removeRow } from "../../../src/world/nouns/rows/writeRow.ts";
import { defineVerb, withArticle } from "./deriveCmdlet.ts";
import { leftToOtherSide } from "./parameters/isOfOneSide.ts";
import type { ParameterUse } from "./parameters/parameterUses.ts";
import { targetRow } from "./parameters/targetRow.ts";
import { onNoun } from "./steps/onNoun.ts";
import { rehearse } from "./steps/rehearse.ts";
import { removeSteps } from "./steps/relationSteps.ts";
import { sentence } from "./steps/sentence.ts";
import { warnOf } from "./steps/warnOf.ts";

export default defineVerb({
  verb: "Remove",
  synopsis: (definition) => `Removes ${withArticle(definition)}.`,
  steps: (cmdlet, definition, uses) =>
    definition.relation ? removeSteps(cmdlet, definition, uses) : goneSteps(cmdlet, "Remove", definition, uses),
});

/** The steps of a verb after which an object is no more. */
export function goneSteps(
  cmdlet: CmdletContext,
  verb: "Remove" | "Uninstall",
  definition: NounDefinition,
  uses: ReadonlyMap<string, ParameterUse>,
): CmdletSteps {
  return onNoun(cmdlet, verb, definition, uses, (call) => {
    const row = targetRow(call);
    const identity = identityTextOf(call.world, definition, row);
    const isLeft = (): boolean => leftToOtherSide(call.world, definition, verb, row);
    rehearse(call, () => removeRow(call.world, definition, row, call.given));
    if (!cmdlet.shouldProcessSentence(sentence(definition, verb, identity))) return;
    const question = call.given.get("Force") === true ? null : definition.asksBeforeRemoval?.(row, call.world);
    if (question && !cmdlet.shouldContinue(question, "Confirm")) return;
    removeRow(call.world, definition, row, call.given, isLeft);
    warnOf(call, row, null);
  });
}
