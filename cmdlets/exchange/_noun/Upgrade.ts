import { defineVerb, withArticle } from "./deriveCmdlet.ts";
import { switchSteps } from "./switchState.ts";

export default defineVerb({
  verb: "Upgrade",
  synopsis: (definition) => `Upgrades ${withArticle(definition)}.`,
  steps: (cmdlet, definition, uses) => switchSteps(cmdlet, "Upgrade", definition, uses),
});
