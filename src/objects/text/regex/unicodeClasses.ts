import { notModelled } from "../../errors/runtimeError.ts";

/** What \w takes: letters, decimal digits, connectors, marks. */
export function isWordCharacter(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
  return /[\p{L}\p{Mn}\p{Nd}\p{Pc}]/u.test(String.fromCharCode(code));
}

/** What \b counts as part of a word: \w and the two joiners. */
export function isBoundaryWordCharacter(code: number): boolean {
  return isWordCharacter(code) || code === 0x200c || code === 0x200d;
}

/** The test behind \p{name}: a general category or a named block; null for a name that .NET does not have. */
export function unicodeProperty(name: string): ((code: number) => boolean) | null {
  if (categories.has(name)) {
    const pattern = new RegExp(`\\p{${name}}`, "u");
    return (code) => pattern.test(String.fromCharCode(code));
  }
  const block = blocks.get(name);
  if (block) return (code) => code >= block[0] && code <= block[1];
  if (/^Is[A-Z]/.test(name)) throw notModelled(`The Unicode block ${name} in a regular expression`);
  return null;
}

const categories = new Set(
  "L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po S Sm Sc Sk So Z Zs Zl Zp C Cc Cf Cs Co Cn".split(" "),
);

const blocks: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["IsBasicLatin", [0x0000, 0x007f]],
  ["IsLatin-1Supplement", [0x0080, 0x00ff]],
  ["IsLatinExtended-A", [0x0100, 0x017f]],
  ["IsLatinExtended-B", [0x0180, 0x024f]],
  ["IsIPAExtensions", [0x0250, 0x02af]],
  ["IsSpacingModifierLetters", [0x02b0, 0x02ff]],
  ["IsCombiningDiacriticalMarks", [0x0300, 0x036f]],
  ["IsGreek", [0x0370, 0x03ff]],
  ["IsGreekandCoptic", [0x0370, 0x03ff]],
  ["IsCyrillic", [0x0400, 0x04ff]],
  ["IsArmenian", [0x0530, 0x058f]],
  ["IsHebrew", [0x0590, 0x05ff]],
  ["IsArabic", [0x0600, 0x06ff]],
  ["IsThai", [0x0e00, 0x0e7f]],
  ["IsHangulJamo", [0x1100, 0x11ff]],
  ["IsLatinExtendedAdditional", [0x1e00, 0x1eff]],
  ["IsGeneralPunctuation", [0x2000, 0x206f]],
  ["IsCurrencySymbols", [0x20a0, 0x20cf]],
  ["IsLetterlikeSymbols", [0x2100, 0x214f]],
  ["IsArrows", [0x2190, 0x21ff]],
  ["IsMathematicalOperators", [0x2200, 0x22ff]],
  ["IsBoxDrawing", [0x2500, 0x257f]],
  ["IsCJKSymbolsandPunctuation", [0x3000, 0x303f]],
  ["IsHiragana", [0x3040, 0x309f]],
  ["IsKatakana", [0x30a0, 0x30ff]],
  ["IsCJKUnifiedIdeographs", [0x4e00, 0x9fff]],
  ["IsHangulSyllables", [0xac00, 0xd7af]],
]);
