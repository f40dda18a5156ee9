import { Surrounding } from "./Surrounding.ts";
import { longestArray, longestText, TooLarge } from "./TooLarge.ts";

/**
 * Who watches over the work that runs now. What runs long asks it whether to stop; what grows asks it for memory first,
 * so that no script comes to the place where the JavaScript engine itself gives up.
 */
export interface Budget {
  /** Throws where a person or a limit says stop. */
  check(): void;
  /** Throws where `bytes` more would be more than may be held. */
  claim(bytes: number): void;
}

export const sessionBudget = new Surrounding<Budget>({ check: () => {}, claim: () => {} });

let turns = 0;
let unclaimed = 0;

/** Bytes of small things that are counted together before memory is measured. */
const slice = 8_000_000;

/** Asked once a turn by loops whose turns are short. */
export function pollStop(): void {
  if ((++turns & 0xff) === 0) sessionBudget.current.check();
}

/** Asked before short work that is done very often: so much of it, as characters that are compared. */
export function pollWork(amount: number): void {
  if ((work += amount) < workBetweenChecks) return;
  work = 0;
  sessionBudget.current.check();
}

let work = 0;

/** Below a hundredth of a second. */
const workBetweenChecks = 1_000_000;

/** Asked before or between things that take long each. */
export function checkStop(): void {
  sessionBudget.current.check();
}

/** Asked before something of so many bytes is made. */
export function claimMemory(bytes: number): void {
  unclaimed += bytes;
  if (unclaimed < slice) return;
  const claimed = unclaimed;
  unclaimed = 0;
  sessionBudget.current.claim(claimed);
}

/** Texts of more characters than this are asked for before an operation makes another one of them. */
export const largeText = 1_000_000;

/** Before a text of so many characters is made, or looked at by what makes another one; `added` of them are new. */
export function checkTextLength(length: number, added = length): void {
  if (length <= largeText) return;
  if (length > longestText) throw new TooLarge("The text would be too long.");
  claimMemory(added * bytesOfCharacter);
}

const bytesOfCharacter = 2;

/** Asked before an array of so many elements is made. */
export function claimArray(length: number): void {
  if (length > shortArray) claimMemory(length * bytesOfElement);
}

/** Before an array of so many elements is made at once, or grows to so many. */
export function checkArrayLength(length: number): void {
  if (length > longestArray) throw new TooLarge("The array would be too long.");
  claimArray(length);
}

/** Before one more element is added to an array that may grow without an end; costs nothing but now and then. */
export function growArray(items: readonly unknown[]): void {
  if ((items.length & 0xffff) === 0xffff) checkArrayLength(items.length);
}

/** Before one more entry is added to a table of so many: JavaScript's own have no room for more than 2 ** 24. */
export function growTable(size: number): void {
  if (size >= largestTable) throw new TooLarge("The table would have too many entries.");
}

const largestTable = 2 ** 24 - 1;

const shortArray = 10_000;
const bytesOfElement = 8;
