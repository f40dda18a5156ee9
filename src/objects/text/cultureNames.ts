import { clrException } from "../model/PSError.ts";

/** Culture identifiers of Windows; the invariant culture is 127. */
const identifiers: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ar: 1,
    bg: 2,
    ca: 3,
    "zh-Hans": 4,
    cs: 5,
    da: 6,
    de: 7,
    el: 8,
    en: 9,
    es: 10,
    fi: 11,
    fr: 12,
    he: 13,
    hu: 14,
    is: 15,
    it: 16,
    ja: 17,
    ko: 18,
    nl: 19,
    no: 20,
    pl: 21,
    pt: 22,
    rm: 23,
    ro: 24,
    ru: 25,
    hr: 26,
    sk: 27,
    sq: 28,
    sv: 29,
    th: 30,
    tr: 31,
    ur: 32,
    id: 33,
    uk: 34,
    be: 35,
    sl: 36,
    et: 37,
    lv: 38,
    lt: 39,
    tg: 40,
    fa: 41,
    vi: 42,
    hy: 43,
    az: 44,
    eu: 45,
    mk: 47,
    af: 54,
    ka: 55,
    fo: 56,
    hi: 57,
    ms: 62,
    kk: 63,
    ky: 64,
    sw: 65,
    uz: 67,
    tt: 68,
    bn: 69,
    pa: 70,
    gu: 71,
    ta: 73,
    te: 74,
    kn: 75,
    mr: 78,
    mn: 80,
    cy: 82,
    gl: 86,
    "ar-SA": 1025,
    "bg-BG": 1026,
    "ca-ES": 1027,
    "zh-TW": 1028,
    "cs-CZ": 1029,
    "da-DK": 1030,
    "de-DE": 1031,
    "el-GR": 1032,
    "en-US": 1033,
    "fi-FI": 1035,
    "fr-FR": 1036,
    "he-IL": 1037,
    "hu-HU": 1038,
    "is-IS": 1039,
    "it-IT": 1040,
    "ja-JP": 1041,
    "ko-KR": 1042,
    "nl-NL": 1043,
    "nb-NO": 1044,
    "pl-PL": 1045,
    "pt-BR": 1046,
    "ro-RO": 1048,
    "ru-RU": 1049,
    "hr-HR": 1050,
    "sk-SK": 1051,
    "sv-SE": 1053,
    "th-TH": 1054,
    "tr-TR": 1055,
    "id-ID": 1057,
    "uk-UA": 1058,
    "sl-SI": 1060,
    "et-EE": 1061,
    "lv-LV": 1062,
    "lt-LT": 1063,
    "vi-VN": 1066,
    "hi-IN": 1081,
    "zh-CN": 2052,
    "de-CH": 2055,
    "en-GB": 2057,
    "es-MX": 2058,
    "fr-BE": 2060,
    "it-CH": 2064,
    "nl-BE": 2067,
    "pt-PT": 2070,
    "sv-FI": 2077,
    "zh-HK": 3076,
    "de-AT": 3079,
    "en-AU": 3081,
    "es-ES": 3082,
    "fr-CA": 3084,
    "de-LU": 4103,
    "en-CA": 4105,
    "fr-CH": 4108,
    "en-NZ": 5129,
    "en-IE": 6153,
    "en-ZA": 7177,
    "en-IN": 16393,
    "": 127,
  }),
);

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

export function notACulture(shown: string, parameter: string): unknown {
  const where = ` (Parameter '${parameter}')`;
  const error = clrException(
    "System.Globalization.CultureNotFoundException",
    `Culture is not supported.${where}\n${shown} is an invalid culture identifier.`,
  );
  if (parameter === "name") error.exception.details.set("InvalidCultureName", shown);
  return error;
}

/** The name in the culture's own spelling; any well-formed name is a culture, as with ICU. */
export function canonicalCultureName(name: string): string {
  if (name === "") return "";
  if (!/^[A-Za-z0-9]{2,16}([-_][A-Za-z0-9]{1,8})*$/.test(name) || /^\d{3}$/.test(name)) {
    throw notACulture(name, "name");
  }
  const [language, ...rest] = name.split(/(?=[-_])/);
  return (
    language.toLowerCase() +
    rest
      .map((part) =>
        part.length === 3
          ? part.toUpperCase()
          : part.length === 5
            ? part[0] + part[1].toUpperCase() + part.slice(2).toLowerCase()
            : part.toLowerCase(),
      )
      .join("")
  );
}

export function cultureNameOf(identifier: number): string {
  if (identifier < 0) {
    throw clrException(
      "System.ArgumentOutOfRangeException",
      `culture ('${identifier}') must be a non-negative value. (Parameter 'culture')\nActual value was ${identifier}.`,
    );
  }
  for (const [name, known] of identifiers) if (known === identifier) return name;
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
