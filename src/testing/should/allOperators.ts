import { shouldTable } from "virtual:should";
import { pesterRun } from "../run/PesterRun.ts";
import type { ShouldOperator } from "./ShouldOperator.ts";

/** The operators that there always are, as they are listed, and those that tests added. */
export function allOperators(): ShouldOperator[] {
  const own = order.flatMap((name) => shouldTable.get(name)?.() ?? []);
  return [...own, ...pesterRun().operators.values()];
}

const order = [
  "Be",
  "BeExactly",
  "BeGreaterThan",
  "BeLessOrEqual",
  "BeIn",
  "BeLessThan",
  "BeGreaterOrEqual",
  "BeLike",
  "BeLikeExactly",
  "BeNullOrEmpty",
  "BeOfType",
  "BeTrue",
  "BeFalse",
  "Contain",
  "Exist",
  "FileContentMatch",
  "FileContentMatchExactly",
  "FileContentMatchMultiline",
  "FileContentMatchMultilineExactly",
  "HaveCount",
  "HaveParameter",
  "Match",
  "MatchExactly",
  "Throw",
  "InvokeVerifiable",
  "Invoke",
];
