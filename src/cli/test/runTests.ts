import type { ParsedArguments } from "../commands/Command.ts";
import { milliseconds } from "../nodeMeters.ts";
import { readGlobalOptions } from "../options/GlobalOptions.ts";
import type { Program } from "../Program.ts";
import { Progress } from "../Progress.ts";
import { foldersAmong } from "./foldersAmong.ts";
import { hasFailure } from "./hasFailure.ts";
import { readKeptRun } from "./KeptRun.ts";
import type { TestedFile } from "./TestedFile.ts";
import { planTests, type TestPlan } from "./TestPlan.ts";
import type { TestRunParts } from "./TestRunParts.ts";
import { readTestWishes } from "./TestWishes.ts";
import { tellTests } from "./tellTests.ts";
import { groupsOf, testGroup } from "./testGroup.ts";

/** Finds, runs and reports; gives the exit code. */
export function runTests(args: ParsedArguments, program: Program): number | Promise<number> {
  const [first, ...rest] = args.words;
  const wishes = readTestWishes(args);
  if (first === "merge") {
    const { mergeTestReports } = require("./mergeTestReports.ts") as typeof import("./mergeTestReports.ts");
    return mergeTestReports(rest, wishes, program);
  }
  const options = readGlobalOptions(args.texts, program.environment);
  const parts: TestRunParts = { wishes, options, program, places: foldersAmong(args.words) };
  if (wishes.answers) {
    const { answerTests } = require("./answerTests.ts") as typeof import("./answerTests.ts");
    return answerTests(parts);
  }
  if (wishes.watches) {
    const { watchTests } = require("./watchTests.ts") as typeof import("./watchTests.ts");
    return watchTests(args.words, parts);
  }
  const plan = planTests(args.words, wishes);
  const baseline = wishes.baseline === null ? null : readKeptRun(wishes.baseline, "baseline");
  const began = milliseconds();
  const tell = (files: readonly TestedFile[]): number => {
    program.trial?.settle();
    const seconds = options.now === null ? (milliseconds() - began) / 1000 : null;
    const run = { shard: wishes.shard, fileCount: plan.fileCount, files };
    const code = tellTests(run, { wishes, program, baseline, seconds });
    if (wishes.coverage === null) return code;
    const { tellCoverage } = require("./tellCoverage.ts") as typeof import("./tellCoverage.ts");
    return tellCoverage(files, wishes.coverage, wishes.output, code);
  };
  if (wishes.jobs > 1 && plan.files.length > 1) {
    const { testInProcesses } = require("./testInProcesses.ts") as typeof import("./testInProcesses.ts");
    return testInProcesses(plan, args, parts).then(tell);
  }
  return tell(testHere(plan, parts));
}

/** Runs one group after the other in this process. */
function testHere({ files }: TestPlan, parts: TestRunParts): TestedFile[] {
  const { wishes } = parts;
  const groups = groupsOf(files, wishes);
  const progress = new Progress(groups.length, "files");
  const tested: TestedFile[] = [];
  for (const group of groups) {
    progress.step(group[0].file);
    progress.clear();
    tested.push(...testGroup(group, parts));
    if (tested.some(({ stopped }) => stopped === "stopped")) break;
    if (wishes.failFast && tested.some(hasFailure)) break;
  }
  return tested;
}
