import { clrException, type PSError } from "../model/PSError.ts";
import { rawException } from "./rawException.ts";

/** What JavaScript can hold is less than what .NET can. */
export const longestText = 2 ** 29 - 24;
export const longestArray = 10 ** 8;

/** What an operator throws where its result would be too long. */
export function outOfMemory(): PSError {
  return rawException("System.OutOfMemoryException", "Insufficient memory to continue the execution of the program.");
}

/** What a member throws that should make an array which is too long. */
export function checkArrayLength(length: number): void {
  if (length > longestArray)
    throw clrException("System.OutOfMemoryException", "Array dimensions exceeded supported range.");
}
