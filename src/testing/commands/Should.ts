import { shouldTable } from "virtual:should";
import type { ParameterDefinition } from "../../command/ParameterDefinition.ts";
import { defineCmdlet } from "../../command/prelude.ts";
import { shouldSteps } from "../should/shouldSteps.ts";

/** Every operator is a parameter set with a switch of its name; a parameter of several operators has a place in each set. */
function operatorParameters(): Readonly<Record<string, ParameterDefinition>> {
  const found: Record<string, { type: string; aliases?: readonly string[]; sets: Record<string, object> }> = {};
  for (const operator of [...shouldTable.values()].map((load) => load())) {
    found[operator.name] = {
      type: "switch",
      aliases: operator.aliases,
      sets: { [operator.name]: { mandatory: true } },
    };
    for (const [name, { type, ...place }] of Object.entries(operator.parameters)) {
      found[name] ??= { type, sets: {} };
      found[name].sets[operator.name] = place;
    }
  }
  return found;
}

export default defineCmdlet({
  name: "Should",
  module: "Pester",
  synopsis: "Fails the test where a value is not what an operator says.",
  parameters: {
    ActualValue: { type: "psobject", pipeline: "value" },
    Not: "switch",
    ...operatorParameters(),
  },
  examples: [],
  source: "observed",
  steps: (cmdlet) => shouldSteps(cmdlet),
});
