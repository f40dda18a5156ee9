import { add } from "./add.ts";
import { subtract } from "./subtract.ts";

/** What ++ (step 1) and -- (step -1) make of a value. */
export function increment(value: unknown, step: 1 | -1): unknown {
  const old = value === null || value === undefined ? 0 : value;
  return step === 1 ? add(old, 1) : subtract(old, 1);
}
