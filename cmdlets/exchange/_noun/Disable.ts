import { defineVerb, withArticle } from "./deriveCmdlet.ts";
import { switchSteps } from "./parameters/switchState.ts";
import { conversionSteps } from "./steps/conversionSteps.ts";

export default defineVerb({
  verb: "Disable",
  synopsis: (definition) => `Disables ${withArticle(definition)}.`,
  steps(cmdlet, definition, uses) {
    const conversion = definition.conversions?.Disable;
    return conversion
      ? conversionSteps(cmdlet, "Disable", conversion, definition, uses)
      : switchSteps(cmdlet, "Disable", definition, uses);
  },
});
