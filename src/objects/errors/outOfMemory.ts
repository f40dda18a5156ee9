import { claimArray } from "../../base/budget.ts";
import { once } from "../../base/once.ts";
import { longestArray, TooLarge } from "../../base/TooLarge.ts";
import { clrException, type PSError } from "./PSError.ts";
import { rawException } from "./rawException.ts";

/**
 * What makes JavaScript's engine refuse something for its size, twice each. Its errors for that have no type of their own, and
 * faults of our code are RangeErrors as well: so it is asked what it says, and of both texts the beginning that they share counts,
 * as some tell the size. Tables of too many entries are refused before (`growTable`).
 */
const refusals: readonly (readonly [() => unknown, () => unknown])[] = [
  [() => "x".repeat(2 ** 40), () => "x".repeat(2 ** 41)],
  [() => new Array(-1), () => new Array(-2)],
  [() => new Uint8Array(2 ** 40), () => new Uint8Array(2 ** 41)],
  [() => new ArrayBuffer(2 ** 46), () => new ArrayBuffer(2 ** 47)],
  [() => new ArrayBuffer(2 ** 53 - 1), () => new ArrayBuffer(-1)],
  [() => 1n << (1n << 40n), () => 1n << (1n << 41n)],
];

/** Codes of Node for texts and buffers that are too long. */
const refusingCodes = new Set(["ERR_STRING_TOO_LONG", "ERR_BUFFER_TOO_LARGE"]);

const refusalTexts = once(() => refusals.map(([one, other]) => sharedBeginning(textOf(one), textOf(other))));

function textOf(refused: () => unknown): string {
  try {
    refused();
  } catch (thrown) {
    return (thrown as Error).message;
  }
  return "";
}

function sharedBeginning(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
}

/** Whether a thrown thing says that something would be too large: in our words, or JavaScript's engine as it says so. */
export function isTooLarge(thrown: unknown): boolean {
  if (thrown instanceof TooLarge) return true;
  if (!(thrown instanceof Error)) return false;
  if (refusingCodes.has(String((thrown as NodeJS.ErrnoException).code))) return true;
  return thrown instanceof RangeError && refusalTexts().some((text) => text !== "" && thrown.message.startsWith(text));
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
