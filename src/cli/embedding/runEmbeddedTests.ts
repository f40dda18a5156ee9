import { noKeyboard } from "../../console/Keyboard.ts";
import { allCases, countOutcomes } from "../../report/Report.ts";
import { nodeMeters } from "../nodeMeters.ts";
import type { Program } from "../Program.ts";
import { foldersAmong } from "../test/foldersAmong.ts";
import { hasFailure } from "../test/hasFailure.ts";
import { suiteOfFile } from "../test/suiteOfFile.ts";
import type { TestedFile } from "../test/TestedFile.ts";
import { planTests } from "../test/TestPlan.ts";
import type { TestWishes } from "../test/TestWishes.ts";
import { groupsOf, testGroup } from "../test/testGroup.ts";
import type { TestOptions, TestResults } from "./EmbeddingTypes.ts";
import { embeddedOptions } from "./embeddedOptions.ts";

/** Runs test files as `cmdlab test` does, without a word, and gives what came of them. */
export function runEmbeddedTests(paths: readonly string[], given: TestOptions, stopFlag: Int32Array): TestResults {
  const wishes = wishesOf(given);
  const options = embeddedOptions(given);
  const program: Program = {
    environment: {},
    stopFlag,
    keyboard: noKeyboard,
    columns: () => null,
    rows: () => null,
    colors: false,
    errorsApart: false,
    meters: nodeMeters,
    lines: null,
  };
  const places = foldersAmong(paths);
  const files: TestedFile[] = [];
  for (const group of groupsOf(planTests(paths, wishes).files, wishes)) {
    files.push(...testGroup(group, { wishes, options, program, places }));
    if (wishes.failFast && files.some(hasFailure)) break;
  }
  const cases = allCases({ title: "", suites: files.map(suiteOfFile) });
  const { passed, failed, skipped, errors } = countOutcomes(cases);
  const tests = cases.map(({ file, classname, name, line, outcome, seconds, message, text }) => ({
    file: file ?? "",
    block: classname,
    name,
    line,
    outcome,
    seconds,
    message,
    text,
  }));
  const notModelled = [...new Set(files.flatMap(({ missing }) => missing.map(([what]) => what)))];
  return { passed, failed, skipped, errors, tests, notModelled };
}

function wishesOf(options: TestOptions): TestWishes {
  return {
    tags: options.tags ?? [],
    excludedTags: options.excludedTags ?? [],
    fullNames: options.fullNames ?? [],
    lines: [],
    version: options.pester ?? 5,
    isolation: options.isolation ?? "file",
    failFast: options.failFast ?? false,
    timeout: (options.timeoutSeconds ?? 60) * 1000,
    shuffle: null,
    shard: null,
    output: "none",
    reports: [],
    baseline: null,
    jobs: 1,
    watches: false,
    updates: false,
    showsChanges: false,
    answers: false,
    coverage: null,
    tellsMachine: false,
  };
}
