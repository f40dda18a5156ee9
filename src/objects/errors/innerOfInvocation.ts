import type { ExceptionObject } from "./ExceptionObject.ts";
import { PSError } from "./PSError.ts";

/** What a method of .NET threw, where an error says that calling it failed; null for any other. */
export function innerOfInvocation(error: unknown): ExceptionObject | null {
  const isInvocation =
    error instanceof PSError && error.exception.type.name === "System.Management.Automation.MethodInvocationException";
  return isInvocation ? error.exception.innerException : null;
}
