import type { ParsedArguments } from "../commands/Command.ts";
import { UsageError } from "../options/UsageError.ts";
import { readJobs } from "../readJobs.ts";
import { type ReportTarget, readReportTargets } from "../writeReports.ts";
import { formatsWithMachine, type TestReportFormat, testReportFormats } from "./testReportFormats.ts";

/** After what the organisation is as it was before; "none": never, and a state folder keeps what tests change. */
export type Isolation = "run" | "file" | "block" | "test" | "none";

/** What a person asked of a run of tests. */
export interface TestWishes {
  readonly tags: readonly string[];
  readonly excludedTags: readonly string[];
  readonly fullNames: readonly string[];
  readonly lines: readonly string[];
  readonly version: 4 | 5 | 6;
  readonly isolation: Isolation;
  readonly failFast: boolean;
  /** Real milliseconds a test may take; 0: any number. */
  readonly timeout: number;
  /** Null: files in the order of their names. */
  readonly shuffle: number | null;
  readonly shard: { readonly part: number; readonly parts: number } | null;
  /** What is told while tests run; a report on standard output is alone there. */
  readonly output: "none" | "normal" | "detailed" | "diagnostic";
  readonly reports: readonly ReportTarget<TestReportFormat>[];
  readonly baseline: string | null;
  readonly jobs: number;
  readonly watches: boolean;
  /** Transcripts that print something else are written anew. */
  readonly updates: boolean;
  readonly showsChanges: boolean;
  /** Null where nobody measures what runs; `minimum`: percent below which the run fails; `page`: a file for the page. */
  readonly coverage: { readonly minimum: number; readonly page: string | null } | null;
  /** Files come on standard input, a line of JSON each, and for each a line goes out. */
  readonly answers: boolean;
  /** Whether what is written of a file tells of the session's machine. */
  readonly tellsMachine: boolean;
}

const pesterVersions = { 4: 4, 5: 5, 6: 6 } as const;

export function readTestWishes(args: ParsedArguments): TestWishes {
  const reports = readReportTargets(args.texts.get("report") ?? [], testReportFormats);
  const takesOutput = reports.some(({ file }) => file === null);
  const isolation = oneOf(args, "isolation", ["run", "file", "block", "test", "none"], "file");
  const jobs = readJobs(args.text("jobs"));
  if (jobs > 1 && (isolation === "run" || isolation === "none"))
    throw new UsageError(`--jobs needs an organisation for each file, which --isolation ${isolation} does not give.`);
  return {
    tags: args.texts.get("tag") ?? [],
    excludedTags: args.texts.get("exclude-tag") ?? [],
    fullNames: args.texts.get("full-name") ?? [],
    lines: (args.texts.get("line") ?? []).map(checkLine),
    version: pesterVersions[oneOf(args, "pester", ["4", "5", "6"], "5")],
    isolation,
    failFast: args.has("fail-fast"),
    timeout: wholeNumber(args, "timeout", 60) * 1000,
    shuffle: args.text("shuffle") === null ? null : wholeNumber(args, "shuffle", 0),
    shard: readShard(args.text("shard")),
    output: takesOutput ? "none" : oneOf(args, "output", ["none", "normal", "detailed", "diagnostic"], "normal"),
    reports,
    baseline: args.text("baseline"),
    jobs,
    watches: args.has("watch"),
    updates: args.has("update"),
    showsChanges: args.has("show-changes"),
    coverage: readCoverage(args),
    answers: args.has("worker"),
    tellsMachine: args.has("worker") || reports.some(({ format }) => formatsWithMachine.includes(format)),
  };
}

function readCoverage(args: ParsedArguments): TestWishes["coverage"] {
  const [minimum, page] = [args.text("coverage-min"), args.text("coverage-page")];
  if (!args.has("coverage") && minimum === null && page === null) return null;
  const percent = wholeNumber(args, "coverage-min", 0);
  if (percent > 100) throw new UsageError(`--coverage-min takes a percentage from 0 to 100, not '${percent}'.`);
  return { minimum: percent, page };
}

function oneOf<W extends string>(args: ParsedArguments, name: string, words: readonly W[], standard: W): W {
  const text = args.text(name);
  if (text === null) return standard;
  const found = words.find((word) => word === text.toLowerCase());
  if (found === undefined) throw new UsageError(`--${name} takes ${words.join(", ")}, not '${text}'.`);
  return found;
}

function wholeNumber(args: ParsedArguments, name: string, standard: number): number {
  const text = args.text(name);
  if (text === null) return standard;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--${name} takes a whole number, not '${text}'.`);
  return Number(text);
}

function checkLine(text: string): string {
  if (/:\d+$/.test(text)) return text;
  throw new UsageError(`--line takes a file and a line, such as a.Tests.ps1:12, not '${text}'.`);
}

function readShard(text: string | null): TestWishes["shard"] {
  if (text === null) return null;
  const [, part, parts] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  if (part === undefined || Number(parts) < 1 || Number(part) < 1 || Number(part) > Number(parts))
    throw new UsageError(`--shard takes a part and the number of parts, such as 2/5, not '${text}'.`);
  return { part: Number(part), parts: Number(parts) };
}
