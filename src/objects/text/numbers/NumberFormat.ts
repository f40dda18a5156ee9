import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import { baseCulture, changedCulture } from "../culture/changedCulture.ts";
import { correctionsOf } from "../culture/cultureCorrections.ts";
import { intlLocale } from "../culture/intlLocale.ts";
import { regionRow } from "../culture/regionRow.ts";

/** What a NumberFormatInfo says. Pattern numbers are .NET's own. */
export interface NumberFormat {
  readonly negativeSign: string;
  readonly positiveSign: string;
  readonly nan: string;
  readonly positiveInfinity: string;
  readonly negativeInfinity: string;
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
  readonly groupSizes: readonly number[];
  readonly decimalDigits: number;
  readonly negativePattern: number;
  readonly currencySymbol: string;
  readonly currencyDecimalSeparator: string;
  readonly currencyGroupSeparator: string;
  readonly currencyGroupSizes: readonly number[];
  readonly currencyDecimalDigits: number;
  readonly currencyPositivePattern: number;
  readonly currencyNegativePattern: number;
  readonly percentSymbol: string;
  readonly perMilleSymbol: string;
  readonly percentDecimalSeparator: string;
  readonly percentGroupSeparator: string;
  readonly percentGroupSizes: readonly number[];
  readonly percentDecimalDigits: number;
  readonly percentPositivePattern: number;
  readonly percentNegativePattern: number;
}

const framework: NumberFormat = {
  negativeSign: "-",
  positiveSign: "+",
  nan: "NaN",
  positiveInfinity: "Infinity",
  negativeInfinity: "-Infinity",
  decimalSeparator: ".",
  groupSeparator: ",",
  groupSizes: [3],
  decimalDigits: 2,
  negativePattern: 1,
  currencySymbol: "¤",
  currencyDecimalSeparator: ".",
  currencyGroupSeparator: ",",
  currencyGroupSizes: [3],
  currencyDecimalDigits: 2,
  currencyPositivePattern: 0,
  currencyNegativePattern: 0,
  percentSymbol: "%",
  perMilleSymbol: "‰",
  percentDecimalSeparator: ".",
  percentGroupSeparator: ",",
  percentGroupSizes: [3],
  percentDecimalDigits: 2,
  percentPositivePattern: 0,
  percentNegativePattern: 0,
};

const invariantNumberFormat: NumberFormat = framework;

/** As Windows names infinity since Windows 8, and ICU does. */
const infinity = { positiveInfinity: "∞", negativeInfinity: "-∞" };

/** Windows PowerShell runs on .NET Framework with Windows' culture data, PowerShell 7 on .NET with ICU's. */
const unitedStates: PerEdition<NumberFormat> = {
  Desktop: { ...framework, ...infinity, currencySymbol: "$", percentPositivePattern: 1, percentNegativePattern: 1 },
  Core: {
    ...framework,
    ...infinity,
    decimalDigits: 3,
    currencySymbol: "$",
    currencyNegativePattern: 1,
    percentDecimalDigits: 3,
    percentPositivePattern: 1,
    percentNegativePattern: 1,
  },
};

/** A symbol of a culture as its data has it: Windows' has the hyphen for minus and the no-break space for the narrow one. */
const symbolsOfNumbers: PerEdition<(symbol: string) => string> = {
  Desktop: (symbol) => symbol.replace("\u2212", "-").replace("\u202f", "\u00a0"),
  Core: (symbol) => symbol,
};

/** Marks of the direction of text beside a sign or a symbol: ICU's data has them as parts of it, Windows' has none. */
const marksBeside: PerEdition<(literal: Intl.NumberFormatPart | undefined) => string> = {
  Desktop: () => "",
  Core: (literal) => (literal?.type === "literal" ? literal.value.replace(/[^\u200e\u200f\u061c]/g, "") : ""),
};

/** Symbols that ICU has for each culture, and Windows one for all. */
const symbolsOfData: PerEdition<(name: keyof NumberFormat, read: () => string) => Partial<NumberFormat>> = {
  Desktop: () => ({}),
  Core: (name, read) => ({ [name]: read() }),
};

/** The currency that shows the pattern: Intl parts a symbol of letters from the number, which ICU's pattern alone does not say. */
const currencyOfPatterns: PerEdition<(own: string) => Intl.NumberFormatOptions> = {
  Desktop: (own) => ({ style: "currency", currency: own }),
  Core: () => ({ style: "currency", currency: "USD", currencyDisplay: "narrowSymbol" }),
};

/** What is shown for thousandths where numbers have Arabic digits. */
const arabicPerMille = "\u0609";

const others: PerEdition<Map<string, NumberFormat>> = { Desktop: new Map(), Core: new Map() };

/** The number format of a culture by its name; "" is the invariant culture. */
export function numberFormatOf(culture: string): NumberFormat {
  if (culture === "") return invariantNumberFormat;
  if (culture === "en-US") return unitedStates[edition()];
  let found = others[edition()].get(culture);
  if (!found) {
    const base = baseCulture(culture);
    found = base === undefined ? readNumberFormat(culture) : numberFormatOf(base);
    others[edition()].set(culture, found);
  }
  return found;
}

/** The culture with other numbers, under a name of its own. */
export function changeNumberFormat(culture: string, changes: Partial<NumberFormat>): string {
  const name = changedCulture(culture);
  others[edition()].set(name, { ...numberFormatOf(culture), ...changes });
  return name;
}

function readNumberFormat(culture: string): NumberFormat {
  const locale = intlLocale(culture);
  const parts = (value: number, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, options).formatToParts(value);
  const written = symbolsOfNumbers[edition()];
  const symbols = symbolsOfData[edition()];
  const part = (list: Intl.NumberFormatPart[], type: string, otherwise: string) =>
    written(list.find((one) => one.type === type)?.value ?? otherwise);
  const marks = marksBeside[edition()];
  const afterwards = (list: Intl.NumberFormatPart[], type: string, otherwise: string) =>
    part(list, type, otherwise) + marks(list[list.findIndex((one) => one.type === type) + 1]);
  const plain = parts(-12345678.5, { minimumFractionDigits: 1 });
  const groups = plain.filter((one) => one.type === "integer").map((one) => one.value.length);
  const sizes =
    groups.length < 2
      ? [3]
      : groups.length > 2 && groups[1] !== groups[groups.length - 1]
        ? [3, groups[1]]
        : [groups[groups.length - 1]];
  const region = new Intl.Locale(locale).maximize().region ?? "US";
  const currency = regionRow(region)?.currency ?? "EUR";
  const money = parts(1234.5, { style: "currency", currency });
  const pattern = parts(1234.5, currencyOfPatterns[edition()](currency));
  const symbolFirst =
    pattern.findIndex(({ type }) => type === "currency") < pattern.findIndex(({ type }) => type === "integer");
  const spaced = isSpaced(pattern);
  const percent = parts(0.5, { style: "percent" });
  const percentPatterns = patternsOfPercent(percent[0].type === "percentSign", isSpaced(percent));
  const signMarks = marks(plain[0]);
  const decimalSeparator = part(plain, "decimal", ".");
  const groupSeparator = part(plain, "group", ",");
  return {
    ...unitedStates[edition()],
    negativeSign: signMarks + part(plain, "minusSign", "-"),
    positiveSign: `${signMarks}+`,
    ...symbols("nan", () => part(parts(Number.NaN, {}), "nan", framework.nan)),
    negativeInfinity: `${signMarks}${part(plain, "minusSign", "-")}${infinity.positiveInfinity}`,
    decimalSeparator,
    groupSeparator,
    groupSizes: sizes,
    currencySymbol: afterwards(money, "currency", "¤"),
    currencyDecimalSeparator: part(money, "decimal", decimalSeparator),
    currencyGroupSeparator: part(money, "group", groupSeparator),
    currencyGroupSizes: sizes,
    currencyDecimalDigits:
      new Intl.NumberFormat(locale, { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2,
    currencyPositivePattern: symbolFirst ? (spaced ? 2 : 0) : spaced ? 3 : 1,
    currencyNegativePattern: symbolFirst ? (spaced ? 9 : 1) : spaced ? 8 : 5,
    percentDecimalSeparator: decimalSeparator,
    percentGroupSeparator: groupSeparator,
    percentGroupSizes: sizes,
    ...symbols("percentSymbol", () => afterwards(percent, "percentSign", framework.percentSymbol)),
    ...symbols("perMilleSymbol", () => (decimalSeparator === "\u066b" ? arabicPerMille : framework.perMilleSymbol)),
    ...percentPatterns,
    ...correctionsOf(culture).numbers,
  };
}

function isSpaced(parts: readonly Intl.NumberFormatPart[]): boolean {
  return parts.some((one) => one.type === "literal" && /\s/.test(one.value));
}

function patternsOfPercent(
  isFirst: boolean,
  spaced: boolean,
): Pick<NumberFormat, "percentPositivePattern" | "percentNegativePattern"> {
  if (isFirst && spaced) return { percentPositivePattern: 3, percentNegativePattern: 7 };
  const both = isFirst ? 2 : spaced ? 0 : 1;
  return { percentPositivePattern: both, percentNegativePattern: both };
}
