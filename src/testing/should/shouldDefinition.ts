import { shouldTable } from "virtual:should";
import { type BindingError, bindingError } from "../../binding/bindingError.ts";
import type { ParameterDefinition, ParameterTable, SetDetails } from "../../command/ParameterDefinition.ts";
import { type CmdletContext, type CmdletDefinition, defineCmdlet } from "../../command/prelude.ts";
import { newException } from "../../objects/errors/ExceptionObject.ts";
import { psError } from "../../objects/errors/PSError.ts";
import { recordError } from "../../runtime/errors/reportError.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import type { InvocationInfo } from "../../runtime/values/InvocationInfo.ts";
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
      found[name] ??= { type: type === "switch" ? type : "object", sets: {} };
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
    { type: "object", sets: { [withoutOperator]: { position } } },
  ]),
);

/** `Should Be 1` of Pester 4 is told apart from a call without an operator. */
function refuseWordsOfPester4(
  { invocation }: CmdletContext,
  bound: ReadonlyMap<string, unknown>,
  unbound: readonly unknown[],
): ParameterTable {
  if (pesterRun().version === 5 && isWordAfter(invocation as InvocationInfo)) throw legacySyntax();
  for (const name of bound.keys())
    if (shouldTable.has(name) || pesterRun().operators.has(name.toLowerCase())) return {};
  if (pesterRun().version === 4) return {};
  const isWord = bound.has("__LegacyArg1");
  if (unbound.length > unbound.filter((value) => value !== undefined).length)
    throw bindingError("AmbiguousParameterSet", []);
  if (!isWord && unbound.length === 0 && !bound.has("ExpectedValue")) return {};
  if (pesterRun().version !== 5) throw bindingError("AmbiguousParameterSet", []);
  throw legacySyntax();
}

/**
 * What Pester 5 takes for `Should Be 1`: the call begins with an argument that is no parameter's, or has none and the
 * brace that ends its block follows on the same line, with a blank between.
 */
function isWordAfter({ written, extent }: InvocationInfo): boolean {
  if (extent === null) return false;
  if (written.length > 0) return written[0].name === null && written[0].extent !== null;
  const block = runningEngine().frame?.code.extent;
  if (block === undefined || block.source !== extent.source) return false;
  const [end, brace] = [extent.end, block.end - 1].map((at) => extent.source.lineAndColumn(at));
  return end.line === brace.line && brace.column > end.column;
}

function legacySyntax(): BindingError {
  const message =
    "Legacy Should syntax (without dashes) is not supported in Pester 5. Please refer to migration guide at: https://pester.dev/docs/v5/migrations/v3-to-v4";
  const { record } = psError(message, "OperationStopped", message);
  recordError(runningEngine(), record);
  const inner = record.exception;
  const outer = newException("System.Management.Automation.RuntimeException", message, inner);
  return bindingError("GetDynamicParametersException", [message], { inner: outer });
}

function inEvery(sets: readonly string[], place: SetDetails): Record<string, SetDetails> {
  return Object.fromEntries(sets.map((set) => [set, place]));
}

/** A command has so many sets at most. */
const greatestNumberOfSets = 32;

/** Should with the operators that there always are, and others. */
export function shouldDefinition(more: readonly ShouldOperator[]): CmdletDefinition {
  const operators = [...[...shouldTable.values()].map((load) => load()), ...more];
  // Where there are as many operators as there may be sets, a call without one has none of its own.
  const hasOwnSet = operators.length < greatestNumberOfSets;
  const sets = [...(hasOwnSet ? [withoutOperator] : []), ...operators.map(({ name }) => name)];
  return defineCmdlet({
    name: "Should",
    module: "Pester",
    synopsis: "Fails the test where a value is not what an operator says.",
    parameters: {
      ActualValue: { type: "object", sets: inEvery(sets, { pipeline: "value", remaining: true }) },
      Not: { type: "switch", sets: inEvery(sets, {}) },
      ...(hasOwnSet ? legacyParameters : {}),
      ...operatorParameters(operators),
    },
    ...(hasOwnSet ? { defaultSet: withoutOperator } : {}),
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
