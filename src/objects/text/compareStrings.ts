/*
 * Strings compared as the invariant culture does it. Texts of plain ASCII need no collator: their order is a table of
 * primary weights, and lower case before upper case where nothing else differs.
 */

const order = "\t\n\v\f\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789";

const weights = asciiWeights();

function asciiWeights(): Uint8Array {
  const table = new Uint8Array(128);
  for (let index = 0; index < order.length; index++) table[order.charCodeAt(index)] = index + 1;
  for (let letter = 0; letter < 26; letter++) {
    table[65 + letter] = order.length + 1 + letter;
    table[97 + letter] = order.length + 1 + letter;
  }
  return table;
}

const collators = new Map<boolean, Intl.Collator>();

function collator(ignoreCase: boolean): Intl.Collator {
  let found = collators.get(ignoreCase);
  if (!found) {
    found = new Intl.Collator("en-US", { sensitivity: ignoreCase ? "accent" : "variant" });
    collators.set(ignoreCase, found);
  }
  return found;
}

/** Less than, equal to or greater than 0. */
export function compareStrings(left: string, right: string, ignoreCase: boolean): number {
  if (left === right) return 0;
  const shared = Math.min(left.length, right.length);
  let byCase = 0;
  let primary = 0;
  for (let index = 0; index < shared; index++) {
    const one = left.charCodeAt(index);
    const other = right.charCodeAt(index);
    const oneWeight = one < 128 ? weights[one] : 0;
    const otherWeight = other < 128 ? weights[other] : 0;
    if (oneWeight === 0 || otherWeight === 0) return collate(left, right, ignoreCase);
    if (one === other || primary !== 0) continue;
    if (oneWeight !== otherWeight) primary = oneWeight - otherWeight;
    else if (byCase === 0) byCase = other - one;
  }
  for (let index = shared; index < left.length; index++)
    if (!isPlain(left, index)) return collate(left, right, ignoreCase);
  for (let index = shared; index < right.length; index++)
    if (!isPlain(right, index)) return collate(left, right, ignoreCase);
  if (primary !== 0) return primary;
  if (left.length !== right.length) return left.length - right.length;
  return ignoreCase ? 0 : byCase;
}

function isPlain(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code < 128 && weights[code] !== 0;
}

function collate(left: string, right: string, ignoreCase: boolean): number {
  return collator(ignoreCase).compare(left, right);
}

/** Whether two strings are the same for -eq. */
export function equalStrings(left: string, right: string, ignoreCase: boolean): boolean {
  if (left === right) return true;
  const shared = Math.min(left.length, right.length);
  for (let index = 0; index < shared; index++) {
    const one = left.charCodeAt(index);
    const other = right.charCodeAt(index);
    if (one >= 128 || other >= 128 || weights[one] === 0 || weights[other] === 0)
      return collate(left, right, ignoreCase) === 0;
    if (one !== other && (!ignoreCase || weights[one] !== weights[other])) return false;
  }
  if (left.length === right.length) return true;
  const longer = left.length > right.length ? left : right;
  for (let index = shared; index < longer.length; index++) if (isPlain(longer, index)) return false;
  return collate(left, right, ignoreCase) === 0;
}
