import { eastAsianWidth } from "get-east-asian-width";

const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const joiner = "\u200d";

/**
 * Cells of a character (a code point) on a terminal: wide ones take two, marks above others none. `before`: the character
 * before it; what a joiner joins to that shares its cells.
 */
export function cellsOfCharacter(character: string, before = ""): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  return before === joiner || zeroWidth.test(character) ? 0 : eastAsianWidth(code);
}
