import { defineVerb, withArticle } from "./deriveCmdlet.ts";
import { switchSteps } from "./parameters/switchState.ts";

export default defineVerb({
  verb: "Write",
  synopsis: (definition) => `Writes ${withArticle(definition)}.`,
  steps: (cmdlet, definition, uses) => switchSteps(cmdlet, "Write", definition, uses),
});
