import { shouldTable } from "virtual:should";
import { bindingError } from "../../binding/bindingError.ts";
import type { ParameterDefinition, ParameterTable } from "../../command/ParameterDefinition.ts";
import { type CmdletDefinition, defineCmdlet } from "../../command/prelude.ts";
import { newException } from "../../objects/errors/ExceptionObject.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { pesterRun } from "../run/PesterRun.ts";
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

/** `Should Be 1` of Pester 4 is told apart from a call without an operator. */
function refuseWordsOfPester4(
  _: unknown,
  bound: ReadonlyMap<string, unknown>,
  unbound: readonly unknown[],
): ParameterTable {
  if (pesterRun().version !== 5) return {};
  for (const name of bound.keys())
    if (shouldTable.has(name) || pesterRun().operators.has(name.toLowerCase())) return {};
  const word = [...bound.values(), ...unbound].map(unwrap).find((value) => typeof value === "string");
  if (typeof word !== "string") return {};
  const isWord = word.toLowerCase() === "not" || [...shouldTable.keys()].some((name) => isSame(name, word));
  if (!isWord) return {};
  const message =
    "Legacy Should syntax (without dashes) is not supported in Pester 5. Please refer to migration guide at: https://pester.dev/docs/v5/migrations/v3-to-v4";
  const inner = newException("System.Management.Automation.RuntimeException", message);
  const outer = newException("System.Management.Automation.RuntimeException", message, inner);
  throw bindingError("GetDynamicParametersException", [message], { inner: outer });
}

function isSame(name: string, word: string): boolean {
  return name.toLowerCase() === word.toLowerCase();
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
    dynamicParameters: { all: {}, of: refuseWordsOfPester4 },
    examples: [
      {
        title: "Two numbers",
        transcript:
          "PS> 1 | Should -Be 1\nPS> try { 1 | Should -Be 2 } catch { $_.Exception.Message }\nExpected 2, but got 1.\n",
      },
    ],
    source: "observed",
    steps: (cmdlet) => shouldSteps(cmdlet),
  });
}
