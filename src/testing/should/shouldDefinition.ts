import { shouldTable } from "virtual:should";
import type { ParameterDefinition } from "../../command/ParameterDefinition.ts";
import { type CmdletDefinition, defineCmdlet } from "../../command/prelude.ts";
import type { ShouldOperator } from "./ShouldOperator.ts";
import { shouldSteps } from "./shouldSteps.ts";

/** Every operator is a parameter set with a switch of its name; a parameter of several operators has a place in each set. */
function operatorParameters(operators: readonly ShouldOperator[]): Readonly<Record<string, ParameterDefinition>> {
  const found: Record<string, { type: string; aliases?: readonly string[]; sets: Record<string, object> }> = {};
  for (const operator of operators) {
    found[operator.name] = {
      type: "switch",
      aliases: operator.aliases,
      sets: { [operator.name]: { mandatory: true } },
    };
    for (const [name, { type, ...place }] of Object.entries(operator.parameters)) {
      found[name] ??= { type, sets: {} };
      if (found[name].type !== type) found[name].type = "psobject";
      found[name].sets[operator.name] = place;
    }
  }
  return found;
}

/** Should with the operators that there always are, and others. */
export function shouldDefinition(more: readonly ShouldOperator[]): CmdletDefinition {
  return defineCmdlet({
    name: "Should",
    module: "Pester",
    synopsis: "Fails the test where a value is not what an operator says.",
    parameters: {
      ActualValue: { type: "psobject", pipeline: "value" },
      Not: "switch",
      ...operatorParameters([...[...shouldTable.values()].map((load) => load()), ...more]),
    },
    examples: [
      {
        title: "Two numbers",
        transcript: "PS> 1 | Should -Be 1\nPS> try { 1 | Should -Be 2 } catch { $_.Exception.Message }\nExpected 2, but got 1.\n",
      },
    ],
    source: "observed",
    steps: (cmdlet) => shouldSteps(cmdlet),
  });
}
