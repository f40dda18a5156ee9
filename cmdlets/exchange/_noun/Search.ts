import { defineVerb, withArticle } from "./deriveCmdlet.ts";
import { switchSteps } from "./parameters/switchState.ts";

export default defineVerb({
  verb: "Search",
  synopsis: (definition) => `Searches ${withArticle(definition)}.`,
  steps: (cmdlet, definition, uses) => switchSteps(cmdlet, "Search", definition, uses),
});
