import { notModelled } from "../../../src/objects/errors/runtimeError.ts";
import { defineVerb, plural } from "./deriveCmdlet.ts";
import { updateSteps } from "./relationSteps.ts";

export default defineVerb({
  verb: "Update",
  synopsis: (definition) => `Replaces ${plural(definition)}.`,
  steps(cmdlet, definition, uses) {
    if (!definition.relation) throw notModelled(`Update-${definition.noun}`);
    return updateSteps(cmdlet, definition, uses);
  },
});
