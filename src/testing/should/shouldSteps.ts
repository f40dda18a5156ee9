import { shouldTable } from "virtual:should";
import type { CmdletContext, CmdletSteps } from "../../command/prelude.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { failAssertion } from "./failAssertion.ts";
import type { ShouldOperator } from "./ShouldOperator.ts";

/** Should: collects the values, asks the operator of the chosen set, and fails with its message. */
export function shouldSteps(cmdlet: CmdletContext): CmdletSteps {
  const piped: unknown[] = [];
  return {
    process() {
      if (cmdlet.expectsInput) piped.push(cmdlet.raw("ActualValue"));
    },
    end() {
      const operator = operatorOf(cmdlet.parameterSet);
      if (!operator) return;
      const values = cmdlet.expectsInput ? piped : givenValues(cmdlet, operator);
      const message = judge(cmdlet, operator, values);
      if (message !== null) failAssertion(cmdlet, message);
    },
  };
}

/** An operator that there always is, or one that a test added. */
function operatorOf(name: string): ShouldOperator | undefined {
  return shouldTable.get(name)?.() ?? pesterRun().operators.get(name.toLowerCase());
}

/** -ActualValue is one value for operators that take lists, and is taken apart for the others. */
function givenValues(cmdlet: CmdletContext, operator: ShouldOperator): readonly unknown[] {
  const given = cmdlet.raw("ActualValue");
  if (given === undefined) return [];
  return operator.takesList && pesterRun().version === 5 ? [given] : [...(enumerateCollection(given) ?? [given])];
}

function judge(cmdlet: CmdletContext, operator: ShouldOperator, values: readonly unknown[]): string | null {
  const call = {
    values: cmdlet.bound,
    negated: isGiven(cmdlet, "Not"),
    because: becauseText(cmdlet.raw("Because")),
    write: (value: unknown) => cmdlet.write(value),
  };
  if (operator.takesList) return operator.test({ ...call, actual: values });
  for (const actual of values.length === 0 ? [null] : values) {
    const message = operator.test({ ...call, actual });
    if (message !== null) return message;
  }
  return null;
}

function isGiven(cmdlet: CmdletContext, name: string): boolean {
  return cmdlet.bound.has(name) && String(cmdlet.raw(name)) !== "false";
}

/** ` because {reason},` with a leading "because" taken out. */
function becauseText(reason: unknown): string {
  return typeof reason === "string" && reason !== "" ? ` because ${reason.replace(/^because\s+/i, "")},` : "";
}
