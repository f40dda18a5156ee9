import { allCases, countOutcomes, type ReportCase, type ReportSuite } from "../../report/Report.ts";
import { durationText } from "../../testing/output/durationText.ts";
import { knownFailure } from "./Baseline.ts";

const shownSlowest = 5;
/** Seconds from which on a test counts as slow. */
const slow = 0.2;

/** What there is to tell of a run. */
export interface SummaryParts {
  readonly suites: readonly ReportSuite[];
  /** What is not modelled, and how often it was met. */
  readonly missing: ReadonlyMap<string, number>;
  /** Null: no durations. */
  readonly seconds: number | null;
  /** What failed in the baseline and passes now. */
  readonly healed: readonly string[];
}

/** What is told at the end: the slowest tests, what is not modelled, what the baseline knows, and the counts. */
export function summaryText({ suites, missing, seconds, healed }: SummaryParts): string {
  const cases = allCases({ title: "", suites });
  const known = cases.filter(({ verdict }) => verdict === knownFailure);
  const lines = [
    "",
    ...(seconds === null ? [] : titled("Slowest:", slowestLines(cases))),
    ...titled(
      "Not modelled:",
      Array.from(missing, ([what, count]) => `${what}${count > 1 ? ` (${count} times)` : ""}`),
    ),
    ...titled(
      "Failed in the baseline too:",
      known.map(
        ({ file, classname, name, outcome }) => `${file}: ${outcome === "error" ? name : `${classname}.${name}`}`,
      ),
    ),
    ...titled("Failed in the baseline, and passed now:", healed),
    countsLine(cases, known.length, seconds),
  ];
  return `${lines.join("\n")}\n`;
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

function slowestLines(cases: readonly ReportCase[]): string[] {
  return [...cases]
    .filter((one) => one.seconds >= slow)
    .sort((left, right) => right.seconds - left.seconds)
    .slice(0, shownSlowest)
    .map(({ classname, name, seconds }) => `${durationText(seconds * 1000).padStart(7)}  ${classname}.${name}`);
}

function countsLine(cases: readonly ReportCase[], known: number, seconds: number | null): string {
  const { passed, failed, skipped, errors } = countOutcomes(cases);
  const parts = [
    `${passed} passed`,
    `${failed} failed`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(errors > 0 ? [`${errors} ${errors === 1 ? "block or file" : "blocks or files"} failed`] : []),
    ...(known > 0 ? [`${known} of the failures known`] : []),
  ];
  return `${parts.join(", ")}${seconds === null ? "" : ` in ${durationText(seconds * 1000)}`}`;
}
