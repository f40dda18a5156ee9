import { Char } from "../values/numbers.ts";
import { unwrap } from "../values/PSObject.ts";
import { add, addition } from "./arithmetic/add.ts";
import { arithmetic } from "./arithmetic/arithmetic.ts";
import { bnot } from "./arithmetic/bitwise.ts";
import { subtract } from "./arithmetic/subtract.ts";
import { join } from "./join.ts";
import { splitWords } from "./split.ts";
import { toBoolean } from "./toBoolean.ts";

type Operation = (value: unknown) => unknown;

const operations: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ["Not", (value) => !toBoolean(value)],
  ["Exclaim", (value) => !toBoolean(value)],
  [
    "Minus",
    (value) => (typeof value === "number" && value !== 0 && value !== -2147483648 ? -value : subtract(0, value)),
  ],
  ["Plus", plus],
  ["Bnot", bnot],
  ["Comma", (value) => [value === undefined ? null : value]],
  ["Join", (value) => join(value, "")],
  ["Isplit", splitWords],
  ["Csplit", splitWords],
]);

/** The unary operator of a token kind ("Minus", "Bnot", "Isplit"). */
export function unaryOperator(tokenKind: string): Operation {
  const found = operations.get(tokenKind);
  if (!found) throw new Error(`No unary operator '${tokenKind}'.`);
  return found;
}

/** 0 + value, without what addition does with characters. */
function plus(value: unknown): unknown {
  const base = unwrap(value);
  return base instanceof Char ? base.code : typeof base === "string" ? arithmetic(0, base, addition) : add(0, base);
}
