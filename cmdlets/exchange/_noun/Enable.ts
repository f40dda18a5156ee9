import { defineVerb, withArticle } from "./deriveCmdlet.ts";
import { switchSteps } from "./switchState.ts";

export default defineVerb({
  verb: "Enable",
  synopsis: (definition) => `Enables ${withArticle(definition)}.`,
  steps: (cmdlet, definition, uses) => switchSteps(cmdlet, "Enable", definition, uses),
});
