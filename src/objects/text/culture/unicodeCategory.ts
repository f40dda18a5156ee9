const categories: readonly (readonly [string, string])[] = [
  ["Lu", "UppercaseLetter"],
  ["Ll", "LowercaseLetter"],
  ["Lt", "TitlecaseLetter"],
  ["Lm", "ModifierLetter"],
  ["Lo", "OtherLetter"],
  ["Mn", "NonSpacingMark"],
  ["Mc", "SpacingCombiningMark"],
  ["Me", "EnclosingMark"],
  ["Nd", "DecimalDigitNumber"],
  ["Nl", "LetterNumber"],
  ["No", "OtherNumber"],
  ["Zs", "SpaceSeparator"],
  ["Zl", "LineSeparator"],
  ["Zp", "ParagraphSeparator"],
  ["Cc", "Control"],
  ["Cf", "Format"],
  ["Cs", "Surrogate"],
  ["Co", "PrivateUse"],
  ["Pc", "ConnectorPunctuation"],
  ["Pd", "DashPunctuation"],
  ["Ps", "OpenPunctuation"],
  ["Pe", "ClosePunctuation"],
  ["Pi", "InitialQuotePunctuation"],
  ["Pf", "FinalQuotePunctuation"],
  ["Po", "OtherPunctuation"],
  ["Sm", "MathSymbol"],
  ["Sc", "CurrencySymbol"],
  ["Sk", "ModifierSymbol"],
  ["So", "OtherSymbol"],
];

const patterns = categories.map(([short, name]) => ({ pattern: new RegExp(`^\\p{${short}}$`, "u"), name }));

/** Name of a character's UnicodeCategory. */
export function unicodeCategory(character: string): string {
  return patterns.find(({ pattern }) => pattern.test(character))?.name ?? "OtherNotAssigned";
}
