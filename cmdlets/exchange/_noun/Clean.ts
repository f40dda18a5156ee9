import { defineVerb, withArticle } from "./deriveCmdlet.ts";
import { switchSteps } from "./parameters/switchState.ts";

export default defineVerb({
  verb: "Clean",
  synopsis: (definition) => `Cleans ${withArticle(definition)}.`,
  steps: (cmdlet, definition, uses) => switchSteps(cmdlet, "Clean", definition, uses),
});
