/** A part of a line: text that is fixed, or a value whose kind counts and not its digits. */
export type LinePart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: PlaceholderKind; readonly text: string };

export type PlaceholderKind = "guid" | "thumbprint" | "date" | "time" | "host";

const hostEndings =
  "com|net|org|edu|gov|mil|info|biz|local|lab|internal|corp|test|example|invalid|lan|io|dev|uk|de|fr|jp|cn|tw|kr";

const patterns: readonly (readonly [PlaceholderKind, string])[] = [
  ["guid", "[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"],
  [
    "thumbprint",
    "(?<![0-9A-Za-z])(?:[0-9A-F]{40}|[0-9a-f]{40}|[0-9A-Fa-f]{32})(?![0-9A-Za-z])|(?<![0-9A-Za-z])[0-9A-F]{12,39}\\.\\.\\.",
  ],
  [
    "date",
    "\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?|\\d{1,2}/\\d{1,2}/\\d{4}(?: +\\d{1,2}:\\d\\d(?::\\d\\d)?(?: [AP]M)?)?|\\d{4}-\\d\\d-\\d\\d",
  ],
  [
    "date",
    "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:[A-Z][a-z]+ \\d{1,2},|\\d{1,2} [A-Z][a-z]+) \\d{4}(?: \\d{1,2}:\\d\\d(?::\\d\\d)?(?: [AP]M)?)?",
  ],
  ["time", "(?<![\\d:.])\\d{1,2}:\\d\\d(?::\\d\\d)?(?: [AP]M)?(?![\\d:])"],
  ["host", `(?<![\\w@.-])(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+(?:${hostEndings})(?![\\w-]|\\.\\w)`],
];

const anyPlaceholder = new RegExp(patterns.map(([, source]) => `(${source})`).join("|"), "g");

/** The parts of a line, left to right. */
export function lineParts(line: string): LinePart[] {
  const parts: LinePart[] = [];
  let at = 0;
  for (const match of line.matchAll(anyPlaceholder)) {
    if (match.index > at) parts.push({ kind: "text", text: line.slice(at, match.index) });
    const which = patterns.findIndex((_, index) => match[index + 1] !== undefined);
    parts.push({ kind: patterns[which][0], text: match[0] });
    at = match.index + match[0].length;
  }
  if (at < line.length) parts.push({ kind: "text", text: line.slice(at) });
  return parts;
}
