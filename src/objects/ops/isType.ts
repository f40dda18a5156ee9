import { convertTo } from "../convert/convertTo.ts";
import { PSError, psError } from "../errors/PSError.ts";
import { runtimeError } from "../errors/runtimeError.ts";
import { isPSObject } from "../members/asPSObject.ts";
import { ClrType } from "../types/ClrType.ts";
import { typeOf } from "../types/typeOf.ts";
import { typeByName } from "../types/typeRegistry.ts";
import { unwrap } from "../values/PSObject.ts";

/**
 * `value -is type`. A type written in the script is compared exactly where nothing can be derived from it, so that no
 * value is a nullable one and an array is one of its own element type alone.
 */
export function isType(value: unknown, type: unknown, isWritten = false): boolean {
  const target = typeOperand(type);
  // Nothing at all is a PSObject of its own.
  if (value === undefined) return target.name === psObject;
  if (value === null) return false;
  if (target.name === psObject) return isPSObject(value);
  if (isWritten && target.isArray) return typeOf(unwrap(value)) === target;
  if (isWritten && target.genericName === "System.Nullable`1") return false;
  const wanted = target.genericName === "System.Nullable`1" ? target.typeArguments[0] : target;
  return typeOf(unwrap(value)).isAssignableTo(wanted);
}

const psObject = "System.Management.Automation.PSObject";

/** The right operand as a type; its text names one otherwise. */
function typeOperand(type: unknown): ClrType {
  const base = unwrap(type);
  if (base === null || base === undefined) throw runtimeError("IsOperatorRequiresType", ["-is"]);
  if (base instanceof ClrType) return base;
  try {
    return convertTo(base, typeByName("System.Type")) as ClrType;
  } catch (error) {
    if (!(error instanceof PSError)) throw error;
    throw psError("RuntimeException", "NotSpecified", error.exception.message, {
      inner: error.exception.innerException,
    });
  }
}
