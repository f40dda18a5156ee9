import { performance } from "node:perf_hooks";
import type { MissingPart } from "../../objects/host/ambient.ts";
import type { ReportCase, ReportSuite } from "../../report/Report.ts";
import type { ParsedArguments } from "../commands/Command.ts";
import { readGlobalOptions } from "../options/GlobalOptions.ts";
import { UsageError } from "../options/UsageError.ts";
import { type Program, say } from "../Program.ts";
import { Shell } from "../terminal/Shell.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import { writeReports } from "../writeReports.ts";
import { chooseFiles } from "./chooseFiles.ts";
import { findTestFiles } from "./findTestFiles.ts";
import { runPesterFiles } from "./runPesterFiles.ts";
import { runTranscriptFile } from "./runTranscriptFile.ts";
import { summaryText } from "./summaryText.ts";
import { readTestWishes } from "./TestWishes.ts";

/** Finds, runs and reports; gives the exit code. */
export function runTests(args: ParsedArguments, program: Program): number {
  const wishes = readTestWishes(args);
  const options = readGlobalOptions(args.texts, program.environment);
  const words = args.words.length === 0 ? ["."] : args.words;
  const all = findTestFiles(words);
  if (all.length === 0) throw new UsageError(`There is no *.Tests.ps1 and no *.transcript in ${words.join(", ")}.`);
  const files = chooseFiles(all, wishes);
  const began = performance.now();
  const missing = new Map<string, number>();
  const observer = {
    notModelled: ({ what }: MissingPart) => void missing.set(what, (missing.get(what) ?? 0) + 1),
  };
  const suites: ReportSuite[] = [];
  const groups = wishes.isolation === "run" ? groupedByKind(files) : files.map((file) => [file]);
  for (const group of groups) {
    const shell = new Shell(options, say, group);
    shell.observer = observer;
    try {
      const run = isTranscript(group[0]) ? runTranscriptFile : runPesterFiles;
      suites.push(...run(group, shell, wishes, program));
    } finally {
      shell.close();
    }
    if (wishes.failFast && suites.some(({ cases }) => cases.some(isFailure))) break;
  }
  const seconds = options.now === null ? (performance.now() - began) / 1000 : null;
  if (wishes.output !== "none") standardOutput.write(summaryText(suites, missing, seconds));
  writeReports({ title: "cmdlab test", suites }, wishes.reports, program.environment);
  return suites.some(({ cases }) => cases.some(isFailure)) ? 1 : 0;
}

function isTranscript(file: string): boolean {
  return file.toLowerCase().endsWith(".transcript");
}

/** All test files in one session; each transcript in one of its own. */
function groupedByKind(files: readonly string[]): string[][] {
  const tests = files.filter((file) => !isTranscript(file));
  const transcripts = files.filter(isTranscript).map((file) => [file]);
  return tests.length === 0 ? transcripts : [tests, ...transcripts];
}

function isFailure({ outcome }: ReportCase): boolean {
  return outcome === "failed" || outcome === "error";
}
