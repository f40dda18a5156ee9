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
import { ownOperators } from "./allOperators.ts";
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
  throw bindingError("AmbiguousParameterSet", []);
}

/**
 * What Pester 5 takes for `Should Be 1`: on the line of the call anything else than a dash or an at sign follows on the
 * word Should and blanks, be it an argument, the end of the line or of the block.
 */
function isWordAfter({ extent }: InvocationInfo): boolean {
  if (extent === null) return false;
  const { line, column } = extent.source.lineAndColumn(extent.start);
  const word = "should";
  const text = extent.source.lineText(line).slice(column - 1);
  if (text.slice(0, word.length).toLowerCase() !== word) return false;
  const rest = text.slice(word.length);
  const next = rest.trimStart();
  return next !== rest && next !== "" && next[0] !== "-" && next[0] !== "@";
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
  const operators = [...ownOperators(), ...more];
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
