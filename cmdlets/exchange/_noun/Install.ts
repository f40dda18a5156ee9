import { defineVerb, withArticle } from "./deriveCmdlet.ts";
import { newSteps } from "./New.ts";

export default defineVerb({
  verb: "Install",
  synopsis: (definition) => `Installs ${withArticle(definition)}.`,
  steps: (cmdlet, definition, uses) => newSteps(cmdlet, "Install", definition, uses),
});
