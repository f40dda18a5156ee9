import { ownEntry } from "../../../base/ownEntry.ts";
import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import type { NumberFormat } from "../numbers/NumberFormat.ts";
import type { DateTimeFormat } from "../time/DateTimeFormat.ts";
import { windowsCultures } from "./windowsCultures.ts";

/** Where .NET's data of a culture differ from those of Intl. */
export interface CultureCorrections {
  readonly numbers?: Partial<NumberFormat>;
  readonly dates?: Partial<DateTimeFormat>;
}

/** By the name of a culture or of a language; observed. */
const corrections: Readonly<Record<string, CultureCorrections>> = {
  "ar-SA": {
    dates: { eraName: "بعد الهجرة" },
  },
  bg: {
    dates: {
      shortTimePattern: "H:mm 'ч'.",
      longTimePattern: "H:mm:ss 'ч'.",
      amDesignator: "пр.об.",
      pmDesignator: "сл.об.",
      abbreviatedMonthNames: "яну фев март апр май юни юли авг сеп окт ное дек".split(" "),
    },
  },
  cs: {
    dates: { yearMonthPattern: "MMMM yyyy" },
  },
  da: {
    dates: { timeSeparator: ".", shortestDayNames: "sø. ma. ti. on. to. fr. lø.".split(" ") },
  },
  de: {
    dates: { shortestDayNames: "So. Mo. Di. Mi. Do. Fr. Sa.".split(" ") },
  },
  "de-CH": {
    numbers: { groupSeparator: "’", currencyNegativePattern: 2, currencyGroupSeparator: "’" },
  },
  el: {
    dates: {
      shortestDayNames: "Κυ Δε Τρ Τε Πέ Πα Σά".split(" "),
      monthNames:
        "Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος Ιούλιος Αύγουστος Σεπτέμβριος Οκτώβριος Νοέμβριος Δεκέμβριος".split(
          " ",
        ),
      abbreviatedMonthNames: "Ιαν Φεβ Μάρ Απρ Μάι Ιούν Ιούλ Αύγ Σεπ Οκτ Νοέ Δεκ".split(" "),
    },
  },
  en: {
    dates: { shortestDayNames: "Su Mo Tu We Th Fr Sa".split(" ") },
  },
  "en-AU": {
    dates: { shortestDayNames: "Sun Mon Tu Wed Thu Fri Sat".split(" ") },
  },
  "en-CA": {
    dates: { shortDatePattern: "M/d/yyyy", dateSeparator: "/" },
  },
  "en-IE": {
    dates: { amDesignator: "a.m.", pmDesignator: "p.m." },
  },
  "en-IN": {
    dates: { longDatePattern: "dddd, d MMMM, yyyy" },
  },
  "en-NZ": {
    dates: { shortDatePattern: "d/MM/yyyy" },
  },
  "en-ZA": {
    numbers: { currencyPositivePattern: 0, currencyNegativePattern: 1 },
  },
  es: {
    dates: {
      amDesignator: "a.\u00a0m.",
      pmDesignator: "p.\u00a0m.",
      shortestDayNames: "DO LU MA MI JU VI SA".split(" "),
    },
  },
  "es-MX": {
    dates: {
      shortTimePattern: "HH:mm",
      longTimePattern: "HH:mm:ss",
      abbreviatedMonthNames: "ene feb mar abr may jun jul ago sept oct nov dic".split(" "),
    },
  },
  fa: {
    dates: {
      amDesignator: "قبل\u200cازظهر",
      pmDesignator: "بعدازظهر",
      shortestDayNames: "۱ش ۲ش ۳ش ۴ش ۵ش ج ش".split(" "),
    },
  },
  fi: {
    numbers: { nan: "epäluku" },
    dates: { timeSeparator: "." },
  },
  fr: {
    dates: { shortestDayNames: "di lu ma me je ve sa".split(" ") },
  },
  hu: {
    numbers: { currencyDecimalDigits: 2 },
  },
  id: {
    numbers: { currencyPositivePattern: 0, currencyNegativePattern: 1, currencyDecimalDigits: 2 },
    dates: { timeSeparator: "." },
  },
  "it-CH": {
    numbers: { groupSeparator: "’", currencyNegativePattern: 2, currencyGroupSeparator: "’" },
  },
  ja: {
    dates: { eraName: "西暦" },
  },
  ko: {
    dates: {
      longDatePattern: "yyyy년 M월 d일 dddd",
      monthDayPattern: "MMMM d일",
      yearMonthPattern: "yyyy년 MMMM",
      amDesignator: "오전",
      pmDesignator: "오후",
      eraName: "AD",
    },
  },
  nb: {
    numbers: { currencyPositivePattern: 2, currencyNegativePattern: 12 },
    dates: { shortestDayNames: "sø. ma. ti. on. to. fr. lø.".split(" ") },
  },
  nl: {
    numbers: { currencyNegativePattern: 12 },
  },
  pl: {
    dates: { yearMonthPattern: "MMMM yyyy", shortestDayNames: "nie pon wto śro czw pią sob".split(" ") },
  },
  ps: {
    dates: { amDesignator: "غ.م.", pmDesignator: "غ.و.", longDatePattern: "dddd د g yyyy د MMMM d" },
  },
  "pt-PT": {
    dates: {
      amDesignator: "da manhã",
      pmDesignator: "da tarde",
      shortestDayNames: "dom. seg. ter. qua. qui. sex. sáb.".split(" "),
    },
  },
  ro: {
    dates: { shortestDayNames: "du. lu. ma. mi. joi vi. sâ.".split(" ") },
  },
  ru: {
    numbers: { nan: "не\u00a0число" },
  },
  sv: {
    dates: { shortestDayNames: "sö må ti on to fr lö".split(" ") },
  },
  th: {
    dates: {
      amDesignator: "ก่อนเที่ยง",
      pmDesignator: "หลังเที่ยง",
      abbreviatedDayNames: "อา. จ. อ. พ. พฤ. ศ. ส.".split(" "),
      shortestDayNames: "อา. จ. อ. พ. พฤ. ศ. ส.".split(" "),
    },
  },
  tr: {
    dates: { shortestDayNames: "Pa Pt Sa Ça Pe Cu Ct".split(" ") },
  },
  uk: {
    dates: { abbreviatedMonthNames: "січ лют бер кві тра чер лип сер вер жов лис гру".split(" ") },
  },
  vi: {
    dates: { shortDatePattern: "dd/MM/yyyy" },
  },
  "zh-CN": {
    dates: { eraName: "公元" },
  },
  "zh-TW": {
    numbers: { nan: "非數值" },
    dates: { eraName: "西元", shortestDayNames: "日 一 二 三 四 五 六".split(" ") },
  },
};

const tables: PerEdition<readonly Readonly<Record<string, CultureCorrections>>[]> = {
  Desktop: [corrections, windowsCultures],
  Core: [corrections],
};

/** The words for the halves of a day, by the name of a culture or of a language; observed. */
const halvesOfDay: Readonly<Record<string, string>> = {
  "bs-Cyrl-BA": "прије подне|послије подне",
  "bs-Latn-BA": "prijepodne|popodne",
  ca: "a.\u00a0m.|p.\u00a0m.",
  cy: "yb|yh",
  dsb: "dopołdnja|wótpołdnja",
  "fr-CM": "matin|soir",
  "fr-MA": "a.m.|p.m.",
  gsw: "am Vormittag|am Namittag",
  he: "לפנה״צ|אחה״צ",
  hsb: "dopołdnja|popołdnju",
  ig: "N’ụtụtụ|N’abali",
  kn: "ಪೂರ್ವಾಹ್ನ|ಅಪರಾಹ್ನ",
  kok: "सकाळ|सांज",
  "ks-Deva-IN": "ये एम|पी एम",
  ky: "таңкы|түштөн кийинки",
  lv: "priekšpusdienā|pēcpusdienā",
  nn: "a.m.|p.m.",
  sa: "पूर्वाह्न|अपराह्न",
  "sd-Arab-PK": "صبح، منجهند|منجهند، شام",
  "sd-Deva-IN": "सुबुह जा|शाम जा",
  "se-NO": "iđitbeaivet|eahketbeaivet",
  "se-SE": "iđitbeaivet|eahketbeaivet",
  sq: "e paradites|e pasdites",
  ta: "முற்பகல்|பிற்பகல்",
  tk: "günortadan öň|günortadan soň",
  ug: "چۈشتىن بۇرۇن|چۈشتىن كېيىن",
};

function designators(culture: string): Partial<DateTimeFormat> {
  const [amDesignator, pmDesignator] = ownEntry(halvesOfDay, culture)?.split("|") ?? [];
  return amDesignator === undefined ? {} : { amDesignator, pmDesignator };
}

/** Those of a culture and of its language, the culture's own first. */
export function correctionsOf(culture: string): CultureCorrections {
  const language = culture.replace(/-.*$/, "");
  const names = language === culture ? [culture] : [language, culture];
  const found = tables[edition()].flatMap((table) => names.map((name) => ownEntry(table, name) ?? {}));
  return {
    numbers: Object.assign({}, ...found.map(({ numbers }) => numbers)),
    dates: Object.assign({}, ...names.map(designators), ...found.map(({ dates }) => dates)),
  };
}
