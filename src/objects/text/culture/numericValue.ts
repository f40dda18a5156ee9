/** The number that a character stands for (Char.GetNumericValue); -1 for none. */
export function numericValue(character: string): number {
  if (/^\d$/.test(character)) return Number(character);
  if (/^\p{Nd}$/u.test(character)) {
    let zero = character.charCodeAt(0);
    while (/^\p{Nd}$/u.test(String.fromCharCode(zero - 1)) && character.charCodeAt(0) - zero < 9) zero--;
    return character.charCodeAt(0) - zero;
  }
  return fractions.get(character) ?? -1;
}

const fractions: ReadonlyMap<string, number> = new Map([
  ["¼", 0.25],
  ["½", 0.5],
  ["¾", 0.75],
  ["²", 2],
  ["³", 3],
  ["¹", 1],
]);
