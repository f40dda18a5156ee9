import { filtering, filteringTexts } from "../calls/filterCollection.ts";
import { add } from "./arithmetic/add.ts";
import { band, bor, bxor } from "./arithmetic/bitwise.ts";
import { divide } from "./arithmetic/divide.ts";
import { multiply } from "./arithmetic/multiply.ts";
import { remainder } from "./arithmetic/remainder.ts";
import { shiftLeft, shiftRight } from "./arithmetic/shift.ts";
import { subtract } from "./arithmetic/subtract.ts";
import { asType } from "./asType.ts";
import { compareForOperator } from "./compare.ts";
import { contains } from "./contains.ts";
import { equal } from "./equal.ts";
import { formatOperator } from "./formatOperator.ts";
import { range } from "./indexing/range.ts";
import { isType } from "./isType.ts";
import { join } from "./join.ts";
import { like } from "./like.ts";
import { isMatch } from "./match.ts";
import { replace } from "./replace.ts";
import { split } from "./split.ts";
import { toBoolean } from "./toBoolean.ts";
import { toText } from "./toText.ts";

export type BinaryOperation = (left: unknown, right: unknown) => unknown;

const operations = new Map<string, BinaryOperation>([
  ["Plus", add],
  ["Minus", subtract],
  ["Multiply", multiply],
  ["Divide", divide],
  ["Rem", remainder],
  ["Band", band],
  ["Bor", bor],
  ["Bxor", bxor],
  ["Shl", shiftLeft],
  ["Shr", shiftRight],
  ["And", (left, right) => toBoolean(left) && toBoolean(right)],
  ["Or", (left, right) => toBoolean(left) || toBoolean(right)],
  ["Xor", (left, right) => toBoolean(left) !== toBoolean(right)],
  ["DotDot", range],
  ["Format", formatOperator],
  ["Join", join],
  ["Is", (left, right) => isType(left, right)],
  ["IsNot", (left, right) => !isType(left, right)],
  ["As", asType],
]);

for (const [prefix, ignoreCase] of [
  ["I", true],
  ["C", false],
] as const) {
  const define = (name: string, operation: BinaryOperation) => operations.set(prefix + name, operation);
  define(
    "eq",
    filtering((left, right) => equal(left, right, ignoreCase)),
  );
  define(
    "ne",
    filtering((left, right) => !equal(left, right, ignoreCase)),
  );
  define(
    "gt",
    filtering((left, right) => compareForOperator(left, right, ignoreCase) > 0),
  );
  define(
    "ge",
    filtering((left, right) => compareForOperator(left, right, ignoreCase) >= 0),
  );
  define(
    "lt",
    filtering((left, right) => compareForOperator(left, right, ignoreCase) < 0),
  );
  define(
    "le",
    filtering((left, right) => compareForOperator(left, right, ignoreCase) <= 0),
  );
  define(
    "like",
    filteringTexts((left, right) => like(left, right, ignoreCase), toText),
  );
  define(
    "notlike",
    filteringTexts((left, right) => !like(left, right, ignoreCase), toText),
  );
  define(
    "match",
    filteringTexts((left, right) => isMatch(left, right, ignoreCase)),
  );
  define(
    "notmatch",
    filteringTexts((left, right) => !isMatch(left, right, ignoreCase)),
  );
  define("contains", (left, right) => contains(left, right, ignoreCase));
  define("notcontains", (left, right) => !contains(left, right, ignoreCase));
  define("in", (left, right) => contains(right, left, ignoreCase));
  define("notin", (left, right) => !contains(right, left, ignoreCase));
  define("replace", (left, right) => replace(left, right, ignoreCase));
  define("split", (left, right) => split(left, right, ignoreCase));
}

/** The operator of a token kind ("Plus", "Ieq", "Csplit"). */
export function binaryOperator(tokenKind: string): BinaryOperation {
  const found = operations.get(tokenKind);
  if (!found) throw new Error(`No binary operator '${tokenKind}'.`);
  return found;
}
