import { defineVerb, withArticle } from "./deriveCmdlet.ts";
import { newSteps } from "./New.ts";
import { addSteps } from "./steps/relationSteps.ts";

export default defineVerb({
  verb: "Add",
  synopsis: (definition) => `Adds ${withArticle(definition)}.`,
  steps: (cmdlet, definition, uses) =>
    definition.relation ? addSteps(cmdlet, definition, uses) : newSteps(cmdlet, "Add", definition, uses),
});
