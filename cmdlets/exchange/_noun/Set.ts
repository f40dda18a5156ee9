import type { NounDefinition } from "../../../src/world/nouns/defineNoun.ts";
import { identityTextOf } from "../../../src/world/nouns/rows/rowPlace.ts";
import { changeRow } from "../../../src/world/nouns/rows/writeRow.ts";
import { type Given, wordGiven } from "../../../src/world/values/given.ts";
import { warnUnchanged } from "../_shared/exchangeError.ts";
import { defineVerb, withArticle } from "./deriveCmdlet.ts";
import { changedByOneSide } from "./parameters/isOfOneSide.ts";
import { targetRow } from "./parameters/targetRow.ts";
import { actingSwitches } from "./parameters/withoutEffect.ts";
import { changesOf, onNoun } from "./steps/onNoun.ts";
import { rehearse } from "./steps/rehearse.ts";
import { setSteps } from "./steps/relationSteps.ts";
import { sentence } from "./steps/sentence.ts";
import { warnOf } from "./steps/warnOf.ts";

/** Whether a parameter did something besides what properties show. */
function hasActed({ parameters = {} }: NounDefinition, given: Given): boolean {
  return [...given.keys()].some((name) => {
    const rule = parameters[name];
    return actingSwitches.has(name.toLowerCase()) || (typeof rule === "object" && rule.acts === true);
  });
}

export default defineVerb({
  verb: "Set",
  synopsis: (definition) => `Changes ${withArticle(definition)}.`,
  steps: (cmdlet, definition, uses) =>
    definition.relation
      ? setSteps(cmdlet, definition, uses)
      : onNoun(cmdlet, "Set", definition, uses, (call) => {
          const row = targetRow(call);
          const changes = changesOf(call, row);
          const identity = identityTextOf(call.world, definition, row);
          const name = call.given.get("Name") === null ? "" : (wordGiven(call.given, "Name") ?? row.name);
          const change = () => changeRow(call.world, definition, row, changes, name, call.given);
          rehearse(call, change);
          if (!cmdlet.shouldProcessSentence(sentence(definition, "Set", identity))) return;
          changedByOneSide(call.world, definition, "Set", row);
          const { changed, row: after } = change();
          if (changed) warnOf(call, row, after);
          else if (!hasActed(definition, call.given)) warnUnchanged(cmdlet, identity);
        }),
});
