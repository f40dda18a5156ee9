import { shouldTable } from "virtual:should";
import { BindingError, bindingError } from "../../binding/bindingError.ts";
import type { ParameterDetails } from "../../command/ParameterDefinition.ts";
import type { CmdletContext, CmdletSteps } from "../../command/prelude.ts";
import { castTo } from "../../objects/convert/castTo.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";
import { toText } from "../../objects/ops/toText.ts";
import { parameterOfDefinition } from "../../runtime/commands/loadCmdlet.ts";
import { asPSError, recordError } from "../../runtime/errors/reportError.ts";
import { refusedArgument } from "../../runtime/functions/simpleArgument.ts";
import { isControl } from "../../runtime/pipeline/signals.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { noteOfRunner } from "../run/outerFrames.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { scriptError } from "../run/scriptError.ts";
import { becauseText } from "./becauseText.ts";
import { comparedTexts } from "./comparedTexts.ts";
import { assertionOf, failAssertion } from "./failAssertion.ts";
import type { ShouldCall, ShouldOperator } from "./ShouldOperator.ts";

/** Should: collects the values, asks the operator of the chosen set, and fails with its message. */
export function shouldSteps(cmdlet: CmdletContext): CmdletSteps {
  const piped: unknown[] = [];
  return {
    process() {
      if (cmdlet.expectsInput) piped.push(cmdlet.raw("ActualValue"));
    },
    end() {
      const run = pesterRun();
      if (run.version === 6 && run.configuration.flag("Should.DisableV5"))
        throw scriptError(
          "Pester Should -Be syntax is disabled. Use Should-Be (without space), or enable it by setting: $PesterPreference.Should.DisableV5 = $false",
        );
      const operator = operatorOf(cmdlet.parameterSet);
      if (!operator && run.version !== 4) return refuseWithout(cmdlet, piped);
      const values = cmdlet.expectsInput ? piped : givenValues(cmdlet);
      const isCustom = operator?.isCustom ?? false;
      const asked = asOfScript(isCustom, () => (operator ? askedByParameters(cmdlet, operator) : askedByWords(cmdlet)));
      // Where a failure is kept, the next value is judged too.
      for (const actual of judged(cmdlet, asked, values)) {
        const message = asOfScript(isCustom, () => judge(cmdlet, asked, actual));
        if (message !== null) failAssertion(assertionOf(cmdlet), message, comparedTexts(asked, values));
      }
    },
  };
}

/** An operator that there always is, or one that a test added. */
function operatorOf(name: string): ShouldOperator | undefined {
  return shouldTable.get(name)?.() ?? pesterRun().operators.get(name.toLowerCase());
}

/** -ActualValue, as one value. */
function givenValues(cmdlet: CmdletContext): readonly unknown[] {
  return [cmdlet.raw("ActualValue") ?? null];
}

/** Without an operator the values of a pipeline bind to nothing, which ends nothing. */
function refuseWithout(cmdlet: CmdletContext, piped: readonly unknown[]): void {
  if (!cmdlet.expectsInput) throw bindingError("AmbiguousParameterSet", []);
  const isAmbiguous = pesterRun().version === 6 || cmdlet.isBound("Not");
  const id = isAmbiguous ? "AmbiguousParameterSet" : "InputObjectNotBound";
  for (const value of piped)
    cmdlet.error(bindingError(id, [], id === "AmbiguousParameterSet" ? { target: value } : {}));
}

/** What an operator's own work throws is as from the function that does it in the original, or in the test (`isCustom`). */
function asOfScript<Result>(isCustom: boolean, work: () => Result): Result {
  try {
    return work();
  } catch (thrown) {
    if (isControl(thrown)) throw thrown;
    const error = asPSError(thrown);
    if (!isCustom && !(error instanceof BindingError)) noteOfRunner(error.record);
    if (error.record.invocation !== null || error.record.commandClass !== "") throw error;
    recordError(runningEngine(), error.record);
    const told = error.record.copy();
    told.activity = "Invoke-Assertion";
    told.commandClass = "Invoke-Assertion";
    const isOfBinding = error instanceof BindingError || error.record.category === "InvalidData";
    if (!isCustom && !isOfBinding) noteOfRunner(told);
    throw new PSError(told, error.cause);
  }
}

interface Question extends Pick<ShouldCall, "values" | "negated"> {
  readonly operator: ShouldOperator;
}

/** Should takes any values; the operator's function converts them. */
function askedByParameters(cmdlet: CmdletContext, operator: ShouldOperator): Question {
  const values = new Map(cmdlet.bound);
  if (!operator.isCustom)
    for (const [name, details] of Object.entries(operator.parameters)) {
      const value = values.get(name) ?? null;
      if (value !== null && !untyped.has(details.type)) values.set(name, converted(name, details, value));
    }
  return { operator, values, negated: isGiven(cmdlet, "Not") };
}

const untyped = new Set(["psobject", "object", "switch"]);

function converted(name: string, details: ParameterDetails, value: unknown): unknown {
  try {
    return castTo(value, parameterOfDefinition(name, details).type);
  } catch (thrown) {
    throw thrown instanceof PSError ? refusedArgument(name, thrown) : thrown;
  }
}

/** `Should Not Be 1` of Pester 4: the operator by its name or another of its names, and what is expected. */
function askedByWords(cmdlet: CmdletContext): Question {
  const words = [1, 2, 3].map((number) => cmdlet.raw(`__LegacyArg${number}`));
  const negated = words[0] !== undefined && toText(words[0]).toLowerCase() === "not";
  const [name, expected] = negated ? words.slice(1) : words;
  if (name === undefined) throw scriptError("You cannot call Should without specifying an assertion method.");
  const operator = operatorCalled(toText(name));
  if (!operator) throw scriptError(`'${toText(name)}' is not a valid Should operator.`);
  const [first] = Object.entries(operator.parameters).find(([, { position }]) => position === 0) ?? [];
  const isMeant = first !== undefined && first !== "Because" && expected !== undefined;
  return { operator, negated, values: new Map(isMeant ? [[first, expected]] : []) };
}

function operatorCalled(name: string): ShouldOperator | undefined {
  const key = name.toLowerCase();
  const all = [...[...shouldTable.values()].map((load) => load()), ...pesterRun().operators.values()];
  return all.find((one) => [one.name, ...one.aliases].some((each) => each.toLowerCase() === key));
}

/** What an operator is asked about, one after the other: all values as one, or each of them. */
function judged(cmdlet: CmdletContext, { operator }: Question, values: readonly unknown[]): readonly unknown[] {
  if (operator.takesList) return [listOf(cmdlet, values)];
  return values.length === 0 ? [null] : values;
}

function judge(cmdlet: CmdletContext, { operator, ...asked }: Question, actual: unknown): string | null {
  const because = becauseText(toText(cmdlet.raw("Because") ?? ""));
  return operator.test({ ...asked, actual, because, write: (value: unknown) => cmdlet.write(value) });
}

/** What a list operator sees: the values of the pipeline, or -ActualValue, whose items Pester 6 takes. */
function listOf(cmdlet: CmdletContext, values: readonly unknown[]): readonly unknown[] {
  if (cmdlet.expectsInput || pesterRun().version !== 6) return values;
  return [...(enumerateCollection(values[0]) ?? values)];
}

function isGiven(cmdlet: CmdletContext, name: string): boolean {
  return cmdlet.bound.has(name) && toBoolean(cmdlet.raw(name));
}
