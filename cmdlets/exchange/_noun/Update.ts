import { notModelled } from "../../../src/objects/errors/runtimeError.ts";
import { pluralOf } from "../../../src/world/nouns/declaration/pluralOf.ts";
import { defineVerb } from "./deriveCmdlet.ts";
import { updateSteps } from "./steps/relationSteps.ts";

export default defineVerb({
  verb: "Update",
  synopsis: (definition) => `Replaces ${pluralOf(definition.called)}.`,
  steps(cmdlet, definition, uses) {
    if (!definition.relation) throw notModelled(`Update-${definition.noun}`);
    return updateSteps(cmdlet, definition, uses);
  },
});
