import { defineVerb, withArticle } from "./deriveCmdlet.ts";
import { switchSteps } from "./parameters/switchState.ts";

export default defineVerb({
  verb: "Restore",
  synopsis: (definition) => `Restores ${withArticle(definition)}.`,
  steps: (cmdlet, definition, uses) => switchSteps(cmdlet, "Restore", definition, uses),
});
