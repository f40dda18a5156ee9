import type { ExceptionObject } from "../model/ExceptionObject.ts";
import { ClrException, PSError } from "../model/PSError.ts";

/** The emulated exception in something thrown; null for what must pass unchanged. */
export function thrownException(error: unknown): ExceptionObject | null {
  if (error instanceof ClrException) return error.exception;
  if (error instanceof PSError && error.record.errorId !== "NotModelled" && !error.passesMembers && !error.isStop)
    return error.exception;
  return null;
}
