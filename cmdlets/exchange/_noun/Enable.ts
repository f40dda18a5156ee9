import { conversionSteps } from "./conversionSteps.ts";
import { defineVerb, withArticle } from "./deriveCmdlet.ts";
import { switchSteps } from "./switchState.ts";

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
