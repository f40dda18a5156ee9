import { convertTo } from "../convert/convertTo.ts";
import { clrException } from "../errors/PSError.ts";
import { thrownException } from "../errors/thrownException.ts";
import type { ClrType } from "../types/ClrType.ts";
import type { Delegate } from "./Delegate.ts";
import { delegateSignature } from "./delegateParameters.ts";

/** Calls a delegate with model values; the result is a model value of its result type, undefined for void. */
export function callDelegate(delegate: Delegate, ...args: readonly unknown[]): unknown {
  const result = delegate.invoke(...args);
  const type = delegateSignature(delegate.type)?.result;
  if (type === undefined) return result;
  return type === null ? undefined : convertResult(result, type);
}

/** A result of the wrong kind is an error of a delegate's own. */
function convertResult(result: unknown, type: ClrType): unknown {
  try {
    return convertTo(result, type);
  } catch (error) {
    const thrown = thrownException(error);
    if (!thrown) throw error;
    throw clrException("System.Management.Automation.PSInvalidCastException", thrown.message, thrown.innerException);
  }
}
