import { runtimeError } from "../../errors/runtimeError.ts";
import { isNumber } from "../../text/numbers/numberDigits.ts";

import { EnumValue } from "../../values/EnumValue.ts";
import { BigInteger } from "../../values/numbers.ts";
import { unwrap } from "../../values/PSObject.ts";
import { operandType } from "../operandType.ts";
import { add } from "./add.ts";
import { subtract } from "./subtract.ts";

/** What ++ (step 1) and -- (step -1) make of a value: of a number, of an enum's value, or of $null, which counts as 0. */
export function increment(value: unknown, step: 1 | -1): unknown {
  const old = unwrap(value) ?? 0;
  if (!takesSteps(old)) throw runtimeError("OperatorRequiresNumber", [step === 1 ? "++" : "--", operandType(old).name]);
  return old instanceof EnumValue && step === -1 ? subtract(old, 1) : add(old, step);
}

function takesSteps(value: unknown): boolean {
  return typeof value === "number" || value instanceof EnumValue || (isNumber(value) && !(value instanceof BigInteger));
}
