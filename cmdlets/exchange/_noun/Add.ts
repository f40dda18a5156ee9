import { defineVerb, withArticle } from "./deriveCmdlet.ts";
import newVerb from "./New.ts";
import { addSteps } from "./relationSteps.ts";

export default defineVerb({
  verb: "Add",
  synopsis: (definition) => `Adds ${withArticle(definition)}.`,
  steps: (cmdlet, definition, uses) =>
    definition.relation ? addSteps(cmdlet, definition, uses) : newVerb.steps(cmdlet, definition, uses),
});
