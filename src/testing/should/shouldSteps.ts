import { shouldTable } from "virtual:should";
import { bindingError } from "../../binding/bindingError.ts";
import type { CmdletContext, CmdletSteps } from "../../command/prelude.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { asPSError } from "../../runtime/errors/reportError.ts";
import { isControl } from "../../runtime/pipeline/signals.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { scriptError } from "../run/scriptError.ts";
import { becauseText } from "./becauseText.ts";
import { assertionOf, failAssertion } from "./failAssertion.ts";
import type { ShouldOperator } from "./ShouldOperator.ts";

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
      if (!operator) return refuseWithout(cmdlet, piped);
      const values = cmdlet.expectsInput ? piped : givenValues(cmdlet);
      const message = asOfScript(() => judge(cmdlet, operator, values));
      if (message !== null) failAssertion(assertionOf(cmdlet), message);
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
  for (const _ of piped) cmdlet.error(bindingError("InputObjectNotBound", []));
}

/** What an operator's own work throws is as from the function that does it in the original. */
function asOfScript<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (thrown) {
    if (isControl(thrown)) throw thrown;
    const error = asPSError(thrown);
    if (error.record.invocation === null && error.record.commandClass === "") {
      error.record.activity = "Invoke-Assertion";
      error.record.commandClass = "Invoke-Assertion";
    }
    throw error;
  }
}

function judge(cmdlet: CmdletContext, operator: ShouldOperator, values: readonly unknown[]): string | null {
  const call = {
    values: cmdlet.bound,
    negated: isGiven(cmdlet, "Not"),
    because: becauseText(cmdlet.raw("Because")),
    write: (value: unknown) => cmdlet.write(value),
  };
  if (operator.takesList) return operator.test({ ...call, actual: listOf(cmdlet, values) });
  for (const actual of values.length === 0 ? [null] : values) {
    const message = operator.test({ ...call, actual });
    if (message !== null) return message;
  }
  return null;
}

/** What a list operator sees: the values of the pipeline, or -ActualValue, whose items Pester 6 takes. */
function listOf(cmdlet: CmdletContext, values: readonly unknown[]): readonly unknown[] {
  if (cmdlet.expectsInput || pesterRun().version === 5) return values;
  return [...(enumerateCollection(values[0]) ?? values)];
}

function isGiven(cmdlet: CmdletContext, name: string): boolean {
  return cmdlet.bound.has(name) && String(cmdlet.raw(name)) !== "false";
}
