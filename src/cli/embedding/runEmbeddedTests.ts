import { noKeyboard } from "../../console/Keyboard.ts";
import { allCases, countOutcomes } from "../../report/Report.ts";
import { nodeMeters } from "../nodeMeters.ts";
import { UsageError } from "../options/UsageError.ts";
import type { Program } from "../Program.ts";
import { foldersAmong } from "../test/foldersAmong.ts";
import { hasFailure } from "../test/hasFailure.ts";
import { suiteOfFile } from "../test/suiteOfFile.ts";
import type { TestedFile } from "../test/TestedFile.ts";
import { planTests } from "../test/TestPlan.ts";
import { readTestWishes, type TestWishes } from "../test/TestWishes.ts";
import { groupsOf, testGroup } from "../test/testGroup.ts";
import type { CmdlabOptions, TestOptions, TestResults } from "./EmbeddingTypes.ts";
import { embeddedOptions, refuseUnknownOptions } from "./embeddedOptions.ts";

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

const testOptions: Record<Exclude<keyof TestOptions, keyof CmdlabOptions>, true> = {
  tags: true,
  excludedTags: true,
  fullNames: true,
  pester: true,
  isolation: true,
  failFast: true,
  timeoutSeconds: true,
};

/** The wishes of a caller, read as those of a command line are; a wrong one is refused with the same sentence. */
function wishesOf(options: TestOptions): TestWishes {
  refuseUnknownOptions(options, testOptions);
  const { tags = [], excludedTags = [], fullNames = [], pester, isolation, failFast, timeoutSeconds = 60 } = options;
  if (typeof timeoutSeconds !== "number" || !(timeoutSeconds >= 0))
    throw new UsageError(`timeoutSeconds takes a number of seconds, or 0, not '${timeoutSeconds}'.`);
  for (const [name, list] of Object.entries({ tags, excludedTags, fullNames }))
    if (!Array.isArray(list)) throw new UsageError(`${name} takes a list of texts, not '${list}'.`);
  const texts = new Map<string, readonly string[]>([
    ["tag", tags],
    ["exclude-tag", excludedTags],
    ["full-name", fullNames],
    ["output", ["none"]],
    ...(pester === undefined ? [] : [["pester", [String(pester)]] as const]),
    ...(isolation === undefined ? [] : [["isolation", [isolation]] as const]),
  ]);
  const wishes = readTestWishes({
    words: [],
    rest: [],
    texts,
    has: (flag) => flag === "fail-fast" && failFast === true,
    text: (option) => texts.get(option)?.[0] ?? null,
  });
  return { ...wishes, timeout: timeoutSeconds * 1000 };
}
