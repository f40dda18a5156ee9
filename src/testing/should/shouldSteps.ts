import { shouldTable } from "virtual:should";
import type { CmdletContext, CmdletSteps } from "../../command/prelude.ts";
import { pesterRun } from "../run/PesterRun.ts";
import type { ShouldOperator } from "./ShouldOperator.ts";

/** Should: collects the values, asks the operator of the chosen set, and fails with its message. */
export function shouldSteps(cmdlet: CmdletContext): CmdletSteps {
  const piped: unknown[] = [];
  return {
    process() {
      if (cmdlet.expectsInput) piped.push(cmdlet.raw("ActualValue"));
    },
    end() {
      const operator = shouldTable.get(cmdlet.parameterSet)?.();
      if (!operator) return;
      const values = cmdlet.expectsInput ? piped : [cmdlet.raw("ActualValue") ?? null];
      const message = judge(cmdlet, operator, values);
      if (message !== null) fail(cmdlet, message);
    },
  };
}

function judge(cmdlet: CmdletContext, operator: ShouldOperator, values: readonly unknown[]): string | null {
  const call = { values: cmdlet.bound, negated: isGiven(cmdlet, "Not"), because: becauseText(cmdlet.raw("Because")) };
  if (operator.takesList || values.length === 0)
    return operator.test({ ...call, actual: values.length === 1 ? values[0] : values.length === 0 ? null : values });
  for (const actual of values) {
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

function fail(cmdlet: CmdletContext, message: string): void {
  const error = cmdlet.terminate({ id: "PesterAssertionFailed", message, category: "InvalidResult" });
  const action = cmdlet.raw("ErrorAction");
  if (
    action !== undefined &&
    String((action as { readonly text?: string }).text ?? action).toLowerCase() === "continue"
  ) {
    pesterRun().kept.push(error.record);
    return;
  }
  throw error;
}
