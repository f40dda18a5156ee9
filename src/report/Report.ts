export type CaseOutcome = "passed" | "failed" | "skipped" | "error";

/** How much a case that did not pass matters to a reader of annotations. */
export type CaseLevel = "error" | "warning" | "notice";

/** One line of an output that was expected beside the one that came; null where a side has none. */
export interface ComparedLine {
  readonly expected: string | null;
  readonly actual: string | null;
  readonly isSame: boolean;
  /** Why the two may differ; absent where nothing explains it. */
  readonly reason?: string;
}

/** One thing that was looked at: a script of a page, a test, a finding of a check. */
export interface ReportCase {
  readonly name: string;
  /** Groups cases: a page's or a test file's path, the block that a test stands in. */
  readonly classname: string;
  /** Path as the person gave it, with slashes; null where no file is meant. */
  readonly file: string | null;
  /** Counted from 1; null where only the file is known. */
  readonly line: number | null;
  /** Real seconds; 0 where nothing ran. */
  readonly seconds: number;
  readonly outcome: CaseOutcome;
  /** Why it did not pass, in one line; "" for what passed. */
  readonly message: string;
  /** All that is known about why, in as many lines as it takes; may be "". */
  readonly text: string;
  /** What was printed; may be "". */
  readonly output: string;
  /** The word that a command has for the outcome, where it has finer ones; absent: the outcome. */
  readonly verdict?: string;
  /** Absent: "error" for failed and error, "warning" for skipped; null: nothing that a reader must know of. */
  readonly level?: CaseLevel | null;
  /** From 1, as `line`. */
  readonly column?: number;
  readonly endLine?: number;
  /** From 1, behind the last character. */
  readonly endColumn?: number;
  /** The rule that says it, where rules do. */
  readonly rule?: { readonly id: string; readonly summary: string };
  /** The text that ran. */
  readonly script?: string;
  readonly compared?: readonly ComparedLine[];
}

/** Cases of one file or folder, in their order. */
export interface ReportSuite {
  readonly name: string;
  /** Its place among all of a whole run, of which the report may be a part; from 0. */
  readonly place?: number;
  readonly cases: readonly ReportCase[];
}

export interface Report {
  /** What made it and over what: "cmdlab doc test". */
  readonly title: string;
  readonly suites: readonly ReportSuite[];
  /** The words of its verdicts in the order in which they are counted; absent: as they first occur. */
  readonly verdicts?: readonly string[];
}

export interface OutcomeCounts {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly errors: number;
  readonly seconds: number;
}

export function countOutcomes(cases: readonly ReportCase[]): OutcomeCounts {
  const of = (outcome: CaseOutcome): number => cases.filter((each) => each.outcome === outcome).length;
  return {
    total: cases.length,
    passed: of("passed"),
    failed: of("failed"),
    skipped: of("skipped"),
    errors: of("error"),
    seconds: cases.reduce((sum, each) => sum + each.seconds, 0),
  };
}

export function allCases(report: Report): readonly ReportCase[] {
  return report.suites.flatMap(({ cases }) => cases);
}

/** How many cases have each verdict, in the order in which verdicts first occur. */
export function countVerdicts(cases: readonly ReportCase[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { verdict, outcome } of cases) {
    const word = verdict ?? outcome;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The verdicts that a report has, in its order. */
export function verdictsOf(report: Report): readonly string[] {
  const found = [...countVerdicts(allCases(report)).keys()];
  const ordered = (report.verdicts ?? []).filter((verdict) => found.includes(verdict));
  return [...ordered, ...found.filter((verdict) => !ordered.includes(verdict))];
}

export function levelOf({ level, outcome }: ReportCase): CaseLevel | null {
  if (level !== undefined) return level;
  if (outcome === "passed") return null;
  return outcome === "skipped" ? "warning" : "error";
}
