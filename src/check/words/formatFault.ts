export interface FormatFault {
  readonly why: string;
  /** Whether it is written as if there were no format, and nothing fails. */
  readonly isIdle: boolean;
}

/** Why a value of a type cannot be written in a format, or is written as without it; null where it can, or that is not known. */
export function formatFault(format: string, type: string): FormatFault | null {
  switch (type.replace(/^System\./i, "").toLowerCase()) {
    case "timespan":
      return format.length === 0 || /^[ctTgG]$/.test(format) || timeSpan.test(format)
        ? null
        : {
            why: "a TimeSpan takes c, g, G, or d, h, m, s, f with a backslash before every other character",
            isIdle: false,
          };
    case "double":
    case "single":
    case "decimal":
      return /^[DdXx]\d*$/.test(format) ? { why: "D and X write whole numbers alone", isIdle: false } : null;
    case "string":
      return { why: "a text is written as it stands, whatever the format", isIdle: true };
    default:
      return null;
  }
}

/** Custom formats of System.TimeSpan (documentation of .NET): anything else stands behind a backslash or in quotation marks. */
const timeSpan = /^(?:d{1,8}|h{1,2}|m{1,2}|s{1,2}|f{1,7}|F{1,7}|%[dhmsfF]|\\.|'[^']*'|"[^"]*")+$/s;
