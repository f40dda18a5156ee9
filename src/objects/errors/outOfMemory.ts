import { claimArray } from "../../base/budget.ts";
import { longestArray, TooLarge } from "../../base/TooLarge.ts";
import { clrException, type PSError } from "./PSError.ts";
import { rawException } from "./rawException.ts";

/** What JavaScript's engine says where it cannot make something that large. */
const engineRefusals =
  /^(Invalid (string|array|typed array|array buffer) length|Invalid count value|Array buffer allocation failed|(Map|Set) maximum size exceeded|Maximum BigInt size exceeded|Cannot create a (string|Buffer) l)/;

/** Whether a thrown thing says that something would be too large, in our words or in those of JavaScript's engine. */
export function isTooLarge(thrown: unknown): boolean {
  return thrown instanceof TooLarge || (thrown instanceof Error && engineRefusals.test(thrown.message));
}

/** What an operator throws where its result would be too long. */
export function outOfMemory(): PSError {
  return rawException("System.OutOfMemoryException", "Insufficient memory to continue the execution of the program.");
}

/** What a member throws that should make an array which is too long. */
export function checkArrayLength(length: number): void {
  if (length > longestArray)
    throw clrException("System.OutOfMemoryException", "Array dimensions exceeded supported range.");
  claimArray(length);
}
