import { shouldTable } from "virtual:should";
import { bindingError } from "../../binding/bindingError.ts";
import type { ParameterDefinition, ParameterTable, SetDetails } from "../../command/ParameterDefinition.ts";
import { type CmdletDefinition, defineCmdlet } from "../../command/prelude.ts";
import { newException } from "../../objects/errors/ExceptionObject.ts";
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
      sets: { [operator.name]: {} },
    };
    for (const [name, { type, ...place }] of Object.entries(operator.parameters)) {
      found[name] ??= { type, sets: {} };
      if (found[name].type !== type) found[name].type = "psobject";
      found[name].sets[operator.name] = place;
    }
  }
  return found;
}

/** The set of a call that names no operator. */
const withoutOperator = "WithoutOperator";

/** The words of `Should Not Be 1`, which Pester 4 takes and Pester 5 refuses. */
const legacyParameters: ParameterTable = Object.fromEntries(
  [1, 2, 3].map((number, position) => [
    `__LegacyArg${number}`,
    { type: "psobject", sets: { [withoutOperator]: { position } } },
  ]),
);

/** `Should Be 1` of Pester 4 is told apart from a call without an operator. */
function refuseWordsOfPester4(
  _: unknown,
  bound: ReadonlyMap<string, unknown>,
  unbound: readonly unknown[],
): ParameterTable {
  for (const name of bound.keys())
    if (shouldTable.has(name) || pesterRun().operators.has(name.toLowerCase())) return {};
  if (pesterRun().version === 4) return {};
  const isWord = bound.has("__LegacyArg1");
  if (unbound.length > unbound.filter((value) => value !== undefined).length)
    throw bindingError("AmbiguousParameterSet", []);
  if (!isWord && unbound.length === 0 && !bound.has("ExpectedValue")) return {};
  if (pesterRun().version !== 5) throw bindingError("AmbiguousParameterSet", []);
  const message =
    "Legacy Should syntax (without dashes) is not supported in Pester 5. Please refer to migration guide at: https://pester.dev/docs/v5/migrations/v3-to-v4";
  const inner = newException("System.Management.Automation.RuntimeException", message);
  const outer = newException("System.Management.Automation.RuntimeException", message, inner);
  throw bindingError("GetDynamicParametersException", [message], { inner: outer });
}

function inEvery(operators: readonly ShouldOperator[], place: SetDetails): Record<string, SetDetails> {
  return Object.fromEntries([withoutOperator, ...operators.map(({ name }) => name)].map((set) => [set, place]));
}

/** Should with the operators that there always are, and others. */
export function shouldDefinition(more: readonly ShouldOperator[]): CmdletDefinition {
  const operators = [...[...shouldTable.values()].map((load) => load()), ...more];
  return defineCmdlet({
    name: "Should",
    module: "Pester",
    synopsis: "Fails the test where a value is not what an operator says.",
    parameters: {
      ActualValue: { type: "object", sets: inEvery(operators, { pipeline: "value" }) },
      Not: { type: "switch", sets: inEvery(operators, {}) },
      ...legacyParameters,
      ...operatorParameters(operators),
    },
    defaultSet: withoutOperator,
    keepsWrappers: true,
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
