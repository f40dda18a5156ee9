import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";

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
  const alike = alikeByCategory(character);
  return patterns.find(({ pattern }) => pattern.test(alike))?.name ?? "OtherNotAssigned";
}

/** A character of the category that the edition's .NET has for this one, mostly itself. */
export function alikeByCategory(character: string): string {
  return standIns[edition()].get(character) ?? character;
}

/**
 * .NET Framework keeps the categories that some Latin-1 characters had in earlier versions of Unicode (documented: "Unicode
 * category changed for some Latin-1 characters", .NET 5); here each with a character that has the same one.
 */
const standIns: PerEdition<ReadonlyMap<string, string>> = {
  Desktop: new Map([
    ["\u00a7", "\u00a9"],
    ["\u00aa", "\u00df"],
    ["\u00ad", "-"],
    ["\u00b6", "\u00a9"],
    ["\u00ba", "\u00df"],
  ]),
  Core: new Map(),
};
