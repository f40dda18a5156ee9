import { shouldTable } from "virtual:should";
import { pesterRun } from "../run/PesterRun.ts";
import type { ShouldOperator } from "./ShouldOperator.ts";

/** The operators that there always are, as they are listed, and those that tests added. */
export function allOperators(): ShouldOperator[] {
  return [...ownOperators(), ...pesterRun().operators.values()];
}

/** Those that there always are. */
export function ownOperators(): ShouldOperator[] {
  return order.flatMap((name) => shouldTable.get(name)?.() ?? []);
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
