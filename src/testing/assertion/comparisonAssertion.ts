import type { CmdletDefinition } from "../../command/prelude.ts";
import { binaryOperator } from "../../objects/ops/binaryOperator.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { caught } from "../run/runInScope.ts";
import { hintOf } from "./AssertionInput.ts";
import { assertionExample } from "./assertionExample.ts";
import { defineAssertion, expectedParameter } from "./defineAssertion.ts";
import { formatTyped } from "./formatValue.ts";
import { requireScalar } from "./requireScalar.ts";

interface Comparison {
  readonly name: string;
  readonly synopsis: string;
  /** "greater than" and the like. */
  readonly words: string;
  /** The operator with the expected value on its left that holds where the assertion does not. */
  readonly refutedBy: "Ige" | "Igt" | "Ile" | "Ilt";
  /** Two numbers for which it holds, and two for which it does not. */
  readonly holds: readonly [number, number];
  readonly fails: readonly [number, number];
}

/** Should-BeGreaterThan and its kin: what cannot be compared is told as a failure where a hint says why, else as what it is. */
export function comparisonAssertion({ name, synopsis, words, refutedBy, holds, fails }: Comparison): CmdletDefinition {
  const lead = (expected: unknown, because: string): string =>
    `Expected the actual value to be ${words} ${formatTyped(expected)},${because} but it was not.`;
  const refutes = binaryOperator(refutedBy);
  return defineAssertion({
    name,
    synopsis,
    kind: "Scalar",
    parameters: { Expected: expectedParameter() },
    examples: assertionExample(
      `${holds[0]} | ${name} ${holds[1]}`,
      `${fails[0]} | ${name} ${fails[1]}`,
      `${lead(fails[1], "")} Actual: ${formatTyped(fails[0])}`,
    ),
    test({ actual, expected, because, input }) {
      requireScalar(expected, name);
      let fails = false;
      let thrown: unknown = null;
      const failed = caught(runningEngine(), () => {
        try {
          fails = toBoolean(refutes(expected, actual));
        } catch (error) {
          thrown = error;
          throw error;
        }
      });
      if (failed && hintOf(input, "Scalar") === null) throw thrown;
      if (!failed && !fails) return null;
      return `${lead(expected, because)} Actual: ${formatTyped(actual)}`;
    },
  });
}
