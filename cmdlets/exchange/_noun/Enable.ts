import { defineVerb, withArticle } from "./deriveCmdlet.ts";
import { switchSteps } from "./parameters/switchState.ts";
import { conversionSteps } from "./steps/conversionSteps.ts";

export default defineVerb({
  verb: "Enable",
  synopsis: (definition) => `Enables ${withArticle(definition)}.`,
  steps(cmdlet, definition, uses) {
    const conversion = definition.conversions?.Enable;
    return conversion
      ? conversionSteps(cmdlet, "Enable", conversion, definition, uses)
      : switchSteps(cmdlet, "Enable", definition, uses);
  },
});
