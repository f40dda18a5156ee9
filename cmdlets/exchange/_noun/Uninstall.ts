import { defineVerb, withArticle } from "./deriveCmdlet.ts";
import { goneSteps } from "./Remove.ts";

export default defineVerb({
  verb: "Uninstall",
  synopsis: (definition) => `Uninstalls ${withArticle(definition)}.`,
  steps: (cmdlet, definition, uses) => goneSteps(cmdlet, "Uninstall", definition, uses),
});
