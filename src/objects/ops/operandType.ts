import type { ClrType } from "../types/ClrType.ts";
import { lazyType } from "../types/lazyType.ts";
import { typeOf } from "../types/typeOf.ts";
import { PSCustomObject } from "../values/PSObject.ts";

/** The type that errors of operators name; an object without a type of its own is a PSObject to them. */
export function operandType(operand: unknown): ClrType {
  return operand instanceof PSCustomObject ? psObjectType() : typeOf(operand);
}

const psObjectType = lazyType("System.Management.Automation.PSObject");
