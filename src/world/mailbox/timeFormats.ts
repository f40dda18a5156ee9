/** How a mailbox shows days and times. */
export interface TimeFormats {
  readonly DateFormat: Formats;
  readonly TimeFormat: Formats;
}

interface Formats {
  /** Those that a refusal names, the usual one first. */
  readonly shown: readonly [string, ...string[]];
  readonly taken: readonly string[];
}

/** Those of the product for some languages (documented with Set-MailboxRegionalConfiguration; en-GB: observed). */
const known: Readonly<Record<string, TimeFormats>> = {
  "en-US": {
    DateFormat: exactly("M/d/yyyy", "M/d/yy", "MM/dd/yy", "MM/dd/yyyy", "yy/MM/dd", "yyyy-MM-dd", "dd-MMM-yy"),
    TimeFormat: exactly("h:mm tt", "hh:mm tt", "H:mm", "HH:mm"),
  },
  "en-GB": {
    DateFormat: exactly("dd/MM/yyyy", "dd/MM/yy", "d/M/yy", "d.M.yy", "yyyy-MM-dd"),
    TimeFormat: exactly("HH:mm", "H:mm", "hh:mm tt", "h:mm tt"),
  },
};

/**
 * Inferred for the others: day, month and year in the order of the language, with one or two digits and its sign between them, and
 * the international form.
 */
export function timeFormats(language: string): TimeFormats {
  return known[language] ?? { DateFormat: dateFormats(language), TimeFormat: clockFormats(language) };
}

function exactly(...formats: [string, ...string[]]): Formats {
  return { shown: formats, taken: formats };
}

/** 5 February 1999, 9:05. */
const sample = new Date(Date.UTC(1999, 1, 5, 9, 5));
const international = "yyyy-MM-dd";
/** Where Windows has another sign than the tables of this machine (da-DK: documented with an example; others inferred). */
const signs: Readonly<Record<string, string>> = { "da-DK": "-", "en-IN": "-", "ko-KR": "-" };

function dateFormats(language: string): Formats {
  const parts = partsOf(language, { dateStyle: "short" });
  const order = parts.flatMap(({ type }) => (type === "day" || type === "month" || type === "year" ? [type] : []));
  const between = parts
    .find(({ type }) => type === "literal")
    ?.value.trim()
    .charAt(0);
  const sign = signs[language] ?? (between || "/");
  const isWide = parts.some(({ type, value }) => type === "month" && value.length === 2);
  const wide = { day: "dd", month: "MM" };
  const narrow = { day: "d", month: "M" };
  const [usual, ...others] = (isWide ? [wide, narrow] : [narrow, wide]).flatMap((widths) =>
    ["yyyy", "yy"].map((year) => order.map((part) => ({ ...widths, year })[part]).join(sign)),
  );
  return exactly(usual ?? international, ...others.filter((each) => each !== international), international);
}

function clockFormats(language: string): Formats {
  const isHalved = new Intl.DateTimeFormat(language, { hour: "numeric" }).resolvedOptions().hour12;
  if (isHalved) return exactly("h:mm tt", "hh:mm tt", "H:mm", "HH:mm");
  const sign = partsOf(language, { timeStyle: "short" }).find(({ type }) => type === "literal")?.value;
  const whole = exactly("HH:mm", "H:mm");
  return sign === "." ? { ...whole, taken: [...whole.taken, "HH.mm", "H.mm"] } : whole;
}

function partsOf(language: string, options: Intl.DateTimeFormatOptions): readonly Intl.DateTimeFormatPart[] {
  return new Intl.DateTimeFormat(language, {
    ...options,
    ...{ numberingSystem: "latn", calendar: "gregory", timeZone: "UTC" },
  }).formatToParts(sample);
}
