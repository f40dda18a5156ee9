import { identityTextOf } from "../../../src/world/nouns/rows/rowPlace.ts";
import { removeRow } from "../../../src/world/nouns/rows/writeRow.ts";
import { defineVerb, withArticle } from "./deriveCmdlet.ts";
import { onNoun } from "./onNoun.ts";
import { removeSteps } from "./relationSteps.ts";
import { sentence } from "./sentence.ts";
import { targetRow } from "./targetRow.ts";
import { warnOf } from "./warnOf.ts";

export default defineVerb({
  verb: "Remove",
  synopsis: (definition) => `Removes ${withArticle(definition)}.`,
  steps: (cmdlet, definition, uses) =>
    definition.relation
      ? removeSteps(cmdlet, definition, uses)
      : onNoun(cmdlet, "Remove", definition, uses, (call) => {
          const row = targetRow(call);
          const identity = identityTextOf(call.world, definition, row);
          if (!cmdlet.shouldProcessSentence(sentence(definition, "Remove", identity))) return;
          removeRow(call.world, definition, row, call.given);
          warnOf(call, row, null);
        }),
});
