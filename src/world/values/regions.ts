import { once } from "../../base/once.ts";
import { textKind } from "./textKind.ts";

/** A culture by its name, such as en-US. */
export const cultureKind = textKind({
  name: "CultureInfo",
  type: "System.Globalization.CultureInfo",
  form: "culture",
  fault: "Culture is not supported. {0} is an invalid culture identifier.",
  read(word) {
    try {
      const [name] = Intl.getCanonicalLocales(word);
      return name !== undefined && Intl.DateTimeFormat.supportedLocalesOf(name).length > 0 ? name : null;
    } catch {
      return null;
    }
  },
});

const regions = once(() => new Intl.DisplayNames("en", { type: "region", fallback: "none" }));

/** A country or region: given as a code of two letters or its English name, shown by its name. */
export const countryKind = {
  ...textKind({
    name: "CountryInfo",
    type: "Microsoft.Exchange.Data.Directory.CountryInfo",
    fault: 'The country or region "{0}" isn\'t valid. Use a two-letter code of ISO 3166-1 or a name.',
    read: countryCode,
    members: {
      "string Name {get;}": (stored) => stored,
      "string DisplayName {get;}": (stored) => regions().of(stored) ?? stored,
    },
  }),
  text: (stored: unknown): string => (stored === null ? "" : (regions().of(String(stored)) ?? String(stored))),
};

/** Codes that tables of regions name and that are no countries: unions, outlying seas, and those for tests. */
const noCountries = new Set(["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"]);

function countryNamed(code: string): string | undefined {
  return noCountries.has(code) ? undefined : regions().of(code);
}

function countryCode(word: string): string | null {
  if (/^[a-z]{2}$/i.test(word)) return countryNamed(word.toUpperCase()) ? word.toUpperCase() : null;
  for (let at = 0; at < 26 * 26; at++) {
    const code = String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26));
    const isCurrent = Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
    if (isCurrent && countryNamed(code)?.toLowerCase() === word.toLowerCase()) return code;
  }
  return null;
}

const languages = once(() => new Intl.DisplayNames("en", { type: "language", fallback: "none" }));

/** A language by its code, such as EN or ZH-TW, which stays a text. */
export const languageCodeKind = codeKind("LanguageCode", "language", (code) =>
  /^[A-Z]{2}(-[A-Z]{2})?$/.test(code) ? languages().of(code) : undefined,
);

/** A country or region by its code of two letters, which stays a text. */
export const regionCodeKind = codeKind("RegionCode", "country or region", (code) =>
  /^[A-Z]{2}$/.test(code) ? countryNamed(code) : undefined,
);

function codeKind(name: string, what: string, meaning: (code: string) => string | undefined) {
  return textKind({
    name,
    type: "System.String",
    form: "text",
    fault: `The ${what} code "{0}" isn't valid.`,
    read: (word) => (meaning(word.toUpperCase()) === undefined ? null : word.toUpperCase()),
  });
}
