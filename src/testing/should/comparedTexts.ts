import { toText } from "../../objects/ops/toText.ts";
import { ClrType } from "../../objects/types/ClrType.ts";
import { typeText } from "../../objects/types/typeText.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { ComparedTexts } from "../result/ShouldResult.ts";
import { type ShouldCall, type ShouldOperator, unrolled } from "./ShouldOperator.ts";
import { typeByName } from "./typeByName.ts";
import { valueText } from "./valueText.ts";

interface Question extends Pick<ShouldCall, "values" | "negated"> {
  readonly operator: ShouldOperator;
}

/** What was compared: the values, and the operator's first argument or what it says of it. */
export function comparedTexts(question: Question, values: readonly unknown[]): ComparedTexts {
  const { operator, values: asked } = question;
  const [first] = Object.entries(operator.parameters).find(([, { position }]) => position === 0) ?? [];
  const given = first === undefined || first === "Because" ? null : (asked.get(first) ?? null);
  const expected = expectations[operator.name]?.(given, question.negated) ?? valueText(given);
  return { actual: actualText(operator, values), expected };
}

/** Operators that take lists have one value as a list, whose text is written as it is, and nothing as a value of it. */
function actualText(operator: ShouldOperator, values: readonly unknown[]): string {
  const [value] = values.map(unwrap);
  if (!asList.has(operator.name) || values.length !== 1) return valueText(unrolled(values));
  if (value === null || value === undefined) return "@($null)";
  return typeof value === "string" ? value : valueText(unrolled(values));
}

const asList = new Set(["Be", "BeExactly", "BeNullOrEmpty"]);

const expectations: Readonly<Record<string, (given: unknown, negated: boolean) => string | null>> = {
  BeTrue: () => "$true",
  BeFalse: () => "$false",
  Throw: () => "'any exception'",
  Exist: (_given, negated) => (negated ? "not exist" : "exist"),
  BeNullOrEmpty: (_given, negated) => (negated ? "'$null or empty'" : "'a value'"),
  HaveCount: (given, negated) => {
    if (Number(unwrap(given)) === 0) return negated ? "'a non-empty collection'" : "'an empty collection'";
    return `'a collection with size ${negated ? "different from " : ""}${toText(given)}'`;
  },
  BeOfType: (given, negated) => {
    const type = given instanceof ClrType ? given : typeByName(toText(given));
    return type === null ? null : `'${negated ? "not" : "a"} [${typeText(type)}] or any of its subtypes'`;
  },
};
