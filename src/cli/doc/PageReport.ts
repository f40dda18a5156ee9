import type { Difference, JudgedLine } from "../../transcript/compare/Difference.ts";
import type { PageForm } from "../../transcript/page/Page.ts";
import type { PlaceholderForm, PlaceholderKind } from "../../transcript/placeholder/Placeholder.ts";
import type { MadeObject } from "../populate/MadeObject.ts";

/**
 * What is true of a script of a page. "passed": it ran without an error that the page does not show, and its sample
 * agrees; "ran": the same without a sample; "differs": its sample does not agree; "failed": an error that the page does not
 * show; "not modelled": it needs what cmdlab knows and does not model; "placeholder": the reader has to replace something
 * that has no value; "skipped": it was not run.
 */
export type Verdict = "passed" | "ran" | "differs" | "failed" | "not modelled" | "placeholder" | "skipped";

export const verdicts: readonly Verdict[] = [
  "passed",
  "ran",
  "differs",
  "failed",
  "not modelled",
  "placeholder",
  "skipped",
];

export interface BlockError {
  /** FullyQualifiedErrorId. */
  readonly id: string;
  readonly text: string;
  /** The page's line. */
  readonly line: number;
  /** Why it may be: the page shows it, or it is a known difference; null where nothing explains it. */
  readonly explained: "page" | "known" | null;
}

export interface BlockMissing {
  /** As the error names it. */
  readonly what: string;
  readonly command: string | null;
  readonly parameter: string | null;
  readonly line: number;
}

export interface BlockPlaceholder {
  readonly name: string;
  /** As the page has it. */
  readonly text: string;
  readonly form: PlaceholderForm;
  readonly kind: PlaceholderKind | null;
  /** The page's lines. */
  readonly lines: readonly number[];
  readonly value: string | null;
}

export type ReportLine = JudgedLine & {
  readonly pageLine: number | null;
  /** A line that an error printed which nothing explains. */
  readonly ofError?: true;
};

/** What became of one script of a page. */
export interface BlockReport {
  readonly block: number;
  readonly verdict: Verdict;
  /** The reason of the verdict in one sentence; "" for passed and ran. */
  readonly why: string;
  readonly startLine: number;
  readonly endLine: number;
  /** As it ran, or would have. */
  readonly script: string;
  /** False for what the page sets as code and is nothing to run, such as the syntax of a command. */
  readonly isScript: boolean;
  readonly hasSample: boolean;
  readonly ran: boolean;
  /** Id of the error that ended the script, or null. */
  readonly ended: string | null;
  readonly errors: readonly BlockError[];
  readonly missing: readonly BlockMissing[];
  readonly placeholders: readonly BlockPlaceholder[];
  /** What --populate made for it. */
  readonly made: readonly MadeObject[];
  readonly lines: readonly ReportLine[];
  readonly output: string;
  /** Real ones. */
  readonly seconds: number;
  /** Whether the verdict is "passed" or "ran". */
  readonly passed: boolean;
}

export interface PageValue {
  readonly name: string;
  readonly text: string;
  readonly value: string;
  /** Who gave it: the person, or the scenario, and there the kind of thing that it is. */
  readonly from: "given" | "scenario";
  readonly kind: PlaceholderKind | null;
}

export interface PageReport {
  readonly page: string;
  readonly form: PageForm;
  readonly scenario: string;
  readonly blocks: readonly BlockReport[];
  readonly values: readonly PageValue[];
  /** Known disagreements that did not occur. */
  readonly stale: readonly Difference[];
  /** Whether everything passed or ran. */
  readonly passed: boolean;
}

/** A page that could not be read, or has no script. */
export interface PageFailure {
  readonly page: string;
  readonly problem: string;
  /** False where that is no fault: a page of a folder without any script. */
  readonly isFault: boolean;
}

export type PageOutcome = PageReport | PageFailure;

export function isFailure(outcome: PageOutcome): outcome is PageFailure {
  return "problem" in outcome;
}

export function countVerdicts(blocks: readonly BlockReport[]): Readonly<Record<Verdict, number>> {
  const counts: Record<Verdict, number> = {
    passed: 0,
    ran: 0,
    differs: 0,
    failed: 0,
    "not modelled": 0,
    placeholder: 0,
    skipped: 0,
  };
  for (const { verdict } of blocks) counts[verdict]++;
  return counts;
}

/**
 * 0: all passed or ran; 1: something failed or differs, or a known difference is out of date; 3: nothing did, but something
 * is not modelled, needs values, or was not run though it is a script. `strict` makes 3 a 1.
 */
export function exitCodeOf(outcomes: readonly PageOutcome[], strict: boolean): number {
  const reports = outcomes.filter((outcome): outcome is PageReport => !isFailure(outcome));
  const blocks = reports.flatMap((report) => report.blocks);
  const isBad = ({ verdict }: BlockReport): boolean => verdict === "failed" || verdict === "differs";
  if (reports.some(({ stale }) => stale.length > 0) || blocks.some(isBad)) return 1;
  if (outcomes.some((outcome) => isFailure(outcome) && outcome.isFault)) return 1;
  if (blocks.every(({ passed, isScript }) => passed || !isScript)) return 0;
  return strict ? 1 : 3;
}
