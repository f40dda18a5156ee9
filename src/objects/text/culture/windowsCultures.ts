import type { CultureCorrections } from "./cultureCorrections.ts";

const noDesignators = { amDesignator: "", pmDesignator: "" };

function shortMonths(names: string) {
  const abbreviatedMonthNames = names.split(" ");
  return { abbreviatedMonthNames, abbreviatedMonthGenitiveNames: abbreviatedMonthNames };
}

/** Where Windows' own data of a culture (NLS), which .NET Framework takes, differ from those of ICU; from documents and public outputs. */
export const windowsCultures: Readonly<Record<string, CultureCorrections>> = {
  da: {
    dates: {
      ...noDesignators,
      shortDatePattern: "dd-MM-yyyy",
      longDatePattern: "d. MMMM yyyy",
      shortTimePattern: "HH:mm",
      longTimePattern: "HH:mm:ss",
      dateSeparator: "-",
      timeSeparator: ":",
      ...shortMonths("jan feb mar apr maj jun jul aug sep okt nov dec"),
      abbreviatedDayNames: "sø ma ti on to fr lø".split(" "),
      shortestDayNames: "sø ma ti on to fr lø".split(" "),
    },
  },
  de: {
    dates: {
      ...noDesignators,
      ...shortMonths("Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez"),
      shortestDayNames: "So Mo Di Mi Do Fr Sa".split(" "),
    },
  },
  en: {
    dates: {
      amDesignator: "AM",
      pmDesignator: "PM",
      ...shortMonths("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
    },
  },
  "en-CA": { dates: { shortDatePattern: "yyyy-MM-dd", longDatePattern: "MMMM d, yyyy", dateSeparator: "-" } },
  "en-GB": { dates: { longDatePattern: "dd MMMM yyyy" } },
  "en-IN": {
    dates: {
      shortDatePattern: "dd-MM-yyyy",
      longDatePattern: "dd MMMM yyyy",
      shortTimePattern: "HH:mm",
      longTimePattern: "HH:mm:ss",
      dateSeparator: "-",
    },
  },
  es: { dates: { ...noDesignators, shortDatePattern: "dd/MM/yyyy" } },
  fi: { dates: noDesignators },
  fr: { dates: noDesignators },
  "fr-CA": { dates: { longDatePattern: "d MMMM yyyy", shortTimePattern: "HH:mm", longTimePattern: "HH:mm:ss" } },
  it: { dates: noDesignators },
  ja: {
    numbers: { currencySymbol: "¥" },
    dates: { longDatePattern: "yyyy'年'M'月'd'日'", ...shortMonths("1 2 3 4 5 6 7 8 9 10 11 12") },
  },
  ko: { dates: { shortDatePattern: "yyyy-MM-dd", longDatePattern: "yyyy'년' M'월' d'일' dddd", dateSeparator: "-" } },
  nb: { dates: noDesignators },
  nl: { dates: { ...noDesignators, shortDatePattern: "d-M-yyyy" } },
  pl: { dates: { ...noDesignators, shortDatePattern: "dd.MM.yyyy" } },
  "pt-BR": {
    dates: {
      ...noDesignators,
      ...shortMonths("jan fev mar abr mai jun jul ago set out nov dez"),
      abbreviatedDayNames: "dom seg ter qua qui sex sáb".split(" "),
    },
  },
  ru: {
    dates: {
      ...noDesignators,
      longDatePattern: "d MMMM yyyy 'г.'",
      shortTimePattern: "H:mm",
      longTimePattern: "H:mm:ss",
      yearMonthPattern: "MMMM yyyy",
      monthNames: "Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь".split(" "),
      ...shortMonths("янв фев мар апр май июн июл авг сен окт ноя дек"),
      abbreviatedDayNames: "Вс Пн Вт Ср Чт Пт Сб".split(" "),
      shortestDayNames: "Вс Пн Вт Ср Чт Пт Сб".split(" "),
    },
  },
  sv: {
    dates: {
      ...noDesignators,
      longDatePattern: "'den 'd MMMM yyyy",
      ...shortMonths("jan feb mar apr maj jun jul aug sep okt nov dec"),
    },
  },
  "zh-CN": {
    numbers: { currencyNegativePattern: 2 },
    dates: { longDatePattern: "yyyy'年'M'月'd'日'", shortTimePattern: "H:mm", longTimePattern: "H:mm:ss" },
  },
};
