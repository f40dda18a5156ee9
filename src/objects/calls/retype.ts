import { ExceptionObject } from "../errors/ExceptionObject.ts";
import { notModelled } from "../errors/runtimeError.ts";
import type { ClrType } from "../types/ClrType.ts";
import { defaultExceptionMessage } from "../types/framework/defaultExceptionMessage.ts";
import { typeByName } from "../types/typeRegistry.ts";
import { ClrObject } from "../values/ClrObject.ts";

/**
 * An object of a .NET base type as an object of a script class derived from it. One derived from PSObject shows what it
 * wraps, and nothing of the class.
 */
export function retype(value: unknown, type: ClrType): unknown {
  if (type.ancestors.has(typeByName("System.Management.Automation.PSObject"))) return value;
  if (value instanceof ExceptionObject) {
    const message = value.isWithoutMessage ? defaultExceptionMessage(type) : value.message;
    return new ExceptionObject(type, message, value.innerException);
  }
  if (!(value instanceof ClrObject)) throw notModelled(`A class derived from [${type.base?.name}]`);
  return Object.defineProperty(value, "clrType", { value: type });
}
