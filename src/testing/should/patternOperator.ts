import { defineOperator, type ShouldOperator, verdict } from "./ShouldOperator.ts";
import { valueText } from "./valueText.ts";

/** An operator that asks whether a pattern matches, in the sentence `Expected {pattern} ... to {manner}match ...`. */
interface PatternOperator {
  readonly name: string;
  readonly aliases: readonly string[];
  /** The parameter of the pattern. */
  readonly parameter: string;
  readonly called: string;
  /** With the space after it, or nothing. */
  readonly manner: string;
  readonly matches: (actual: unknown, pattern: unknown) => boolean;
}

export function definePatternOperator(operator: PatternOperator): ShouldOperator {
  const { name, aliases, parameter, called, manner, matches } = operator;
  return defineOperator({
    name,
    aliases,
    takesList: false,
    parameters: { [parameter]: { type: "psobject", position: 0 }, Because: { type: "string", position: 1 } },
    test({ actual, values, negated, because }) {
      const expected = values.get(parameter) ?? null;
      const [pattern, value] = [valueText(expected), valueText(actual)];
      return verdict(
        matches(actual, expected),
        negated,
        () => `Expected ${called} ${pattern} to ${manner}match ${value},${because} but it did not match.`,
        () => `Expected ${called} ${pattern} to not ${manner}match ${value},${because} but it did match.`,
      );
    },
  });
}
