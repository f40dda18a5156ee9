import { defineVerb, withArticle } from "./deriveCmdlet.ts";
import { switchSteps } from "./parameters/switchState.ts";

export default defineVerb({
  verb: "Mount",
  synopsis: (definition) => `Mounts ${withArticle(definition)}.`,
  steps: (cmdlet, definition, uses) => switchSteps(cmdlet, "Mount", definition, uses),
});
