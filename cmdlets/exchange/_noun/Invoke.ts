import { defineVerb } from "./deriveCmdlet.ts";
import { switchSteps } from "./parameters/switchState.ts";

export default defineVerb({
  verb: "Invoke",
  synopsis: ({ called }) => `Does what its action says with a ${called}.`,
  steps: (cmdlet, definition, uses) => switchSteps(cmdlet, "Invoke", definition, uses),
});
