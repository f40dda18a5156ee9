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

let current: Budget = { check: () => {}, claim: () => {} };
let turns = 0;
let unclaimed = 0;

/** Bytes of small things that are counted together before memory is measured. */
const slice = 8_000_000;

export function setBudget(next: Budget): void {
  current = next;
}

/** Asked once a turn by loops whose turns are short. */
export function pollStop(): void {
  if ((++turns & 0xff) === 0) current.check();
}

/** Asked before or between things that take long each. */
export function checkStop(): void {
  current.check();
}

/** Asked before something of so many bytes is made. */
export function claimMemory(bytes: number): void {
  unclaimed += bytes;
  if (unclaimed < slice) return;
  const claimed = unclaimed;
  unclaimed = 0;
  current.claim(claimed);
}

/** Texts of more characters than this are asked for before an operation makes another one of them. */
export const largeText = 1_000_000;

/** Asked before an operation on a text: what it makes is at most `times` as long; short texts cost nothing. */
export function claimText(length: number, times = 1): void {
  if (length * times > largeText) claimMemory(length * times * bytesOfCharacter);
}

const bytesOfCharacter = 2;

/** Asked before an array of so many elements is made. */
export function claimArray(length: number): void {
  if (length > shortArray) claimMemory(length * bytesOfElement);
}

const shortArray = 10_000;
const bytesOfElement = 8;
