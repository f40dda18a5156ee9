import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";

/** How texts are put in order; a character of ASCII without a weight is one that the order passes over. */
export interface Collation {
  /** By code: the primary weight of a character of ASCII; 0 for none. */
  readonly weights: Uint8Array;
  /** Those that count only where nothing else differs, by code: their weight among themselves; 0 for others. */
  readonly minor: Uint8Array;
  /** Letters that count as two, case for case. */
  readonly expansions: ReadonlyMap<string, string>;
}

/** Windows PowerShell: the tables of Windows (NLS), where hyphens and apostrophes are sorted as parts of words. */
const ofWindows = collation(controls() + ' !"#$%&()*,./:;?@[\\]^_`{|}~+<=>0123456789', "'-", [
  ["ß", "ss"],
  ["æ", "ae"],
  ["Æ", "AE"],
  ["œ", "oe"],
  ["Œ", "OE"],
  ["þ", "th"],
  ["Þ", "TH"],
]);

/** PowerShell 7: the tables of Unicode (ICU), which pass over control characters. */
const ofUnicode = collation("\t\n\v\f\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789", "", []);

const collations: PerEdition<Collation> = { Desktop: ofWindows, Core: ofUnicode };

export function currentCollation(): Collation {
  return collations[edition()];
}

function collation(
  order: string,
  minorOrder: string,
  expansions: readonly (readonly [letter: string, letters: string])[],
): Collation {
  const weights = new Uint8Array(128);
  const minor = new Uint8Array(128);
  for (let index = 0; index < order.length; index++) weights[order.charCodeAt(index)] = index + 1;
  for (let letter = 0; letter < 26; letter++) {
    weights[65 + letter] = order.length + 1 + letter;
    weights[97 + letter] = order.length + 1 + letter;
  }
  for (let index = 0; index < minorOrder.length; index++) minor[minorOrder.charCodeAt(index)] = index + 1;
  return { weights, minor, expansions: new Map(expansions) };
}

/**
 * The control characters, which have weights of their own there: those that make lines and columns come last. Zero has none
 * (documentation of .NET Framework, comparing strings with embedded nulls).
 */
function controls(): string {
  const codes = Array.from({ length: 32 }, (_, at) => (at === 31 ? 127 : at + 1));
  const isSpace = (code: number) => code >= 9 && code <= 13;
  return String.fromCharCode(...codes.filter((code) => !isSpace(code)), ...codes.filter(isSpace));
}
