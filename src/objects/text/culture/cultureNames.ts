import type { PerEdition } from "../../../diag/Edition.ts";
import { checkNotNegative } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { edition } from "../../host/edition.ts";
import { withArgumentName } from "../../values/clrText.ts";
import { newLine } from "../newLine.ts";
import { cultureIdentifiers } from "./cultureIdentifiers.ts";

const identifiers: ReadonlyMap<string, number> = new Map(cultureIdentifiers);

const windowsNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    en: "ENU",
    "en-US": "ENU",
    "en-GB": "ENG",
    "de-DE": "DEU",
    de: "DEU",
    "fr-FR": "FRA",
    fr: "FRA",
    "es-ES": "ESN",
    es: "ESP",
    "it-IT": "ITA",
    it: "ITA",
    "ja-JP": "JPN",
    ja: "JPN",
    "": "IVL",
  }),
);

const threeLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    en: "eng",
    de: "deu",
    fr: "fra",
    es: "spa",
    it: "ita",
    ja: "jpn",
    nl: "nld",
    pt: "por",
    ru: "rus",
    zh: "zho",
    sv: "swe",
    da: "dan",
    nb: "nob",
    fi: "fin",
    pl: "pol",
    cs: "ces",
    hu: "hun",
    tr: "tur",
    ko: "kor",
    ar: "ara",
    he: "heb",
    iv: "ivl",
  }),
);

function notACulture(shown: string, parameter: string): unknown {
  const error = clrException(
    "System.Globalization.CultureNotFoundException",
    `${withArgumentName("Culture is not supported.", parameter)}${newLine()}${shown} is an invalid culture identifier.`,
  );
  if (parameter === "name") error.exception.details.set("InvalidCultureName", shown);
  return error;
}

/** ICU takes longer first parts than Windows, which wants those of BCP 47. */
const wellFormed: PerEdition<RegExp> = {
  Desktop: /^[A-Za-z0-9]{2,8}([-_][A-Za-z0-9]{1,8})*$/,
  Core: /^[A-Za-z0-9]{2,16}([-_][A-Za-z0-9]{1,8})*$/,
};

/** The name in the culture's own spelling; any well-formed name is a culture, as with ICU and with Windows 10 and later. */
export function canonicalCultureName(name: string): string {
  if (name === "") return "";
  if (!wellFormed[edition()].test(name) || /^\d{3}$/.test(name)) {
    throw notACulture(name, "name");
  }
  const [language, ...rest] = name.split(/(?=[-_])/);
  return (
    language.toLowerCase() +
    rest
      .map((part) =>
        part.length === 5 ? part[0] + part[1].toUpperCase() + part.slice(2).toLowerCase() : part.toUpperCase(),
      )
      .join("")
  );
}

export function cultureNameOf(identifier: number): string {
  checkNotNegative(identifier, "culture", "PositiveOrNone");
  for (const [name, known] of cultureIdentifiers) if (known === identifier) return name;
  throw notACulture(`${identifier} (0x${identifier.toString(16).padStart(4, "0")})`, "culture");
}

/** 4096 for cultures that Windows gave no number. */
export function cultureIdentifier(name: string): number {
  return identifiers.get(name) ?? 4096;
}

export function knownCultureNames(): readonly string[] {
  return [...identifiers.keys()];
}

/** "German (Germany)" in a language; the culture's own where none is given. */
export function cultureDisplayName(name: string, language = name): string {
  if (name === "") return "Invariant Language (Invariant Country)";
  try {
    const display = new Intl.DisplayNames([language], { type: "language", languageDisplay: "standard" });
    return display.of(name.replaceAll("_", "-")) ?? name;
  } catch {
    return name;
  }
}

export function parentCulture(name: string): string {
  const dash = name.lastIndexOf("-");
  return dash < 0 ? "" : name.slice(0, dash);
}

export function twoLetterName(name: string): string {
  return name === "" ? "iv" : name.split("-")[0];
}

export function threeLetterName(name: string): string {
  return threeLetters.get(twoLetterName(name)) ?? twoLetterName(name);
}

export function threeLetterWindowsName(name: string): string {
  return windowsNames.get(name) ?? "ZZZ";
}
