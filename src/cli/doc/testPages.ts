import { cmdletTable } from "virtual:cmdlets";
import { visibleControls } from "../../base/text/visibleControls.ts";
import { ScriptReader } from "../../session/ScriptReader.ts";
import { placeholderKey } from "../../transcript/placeholder/Placeholder.ts";
import type { ParsedArguments } from "../commands/Command.ts";
import { populateOption, readGlobalOptions } from "../options/GlobalOptions.ts";
import { UsageError } from "../options/UsageError.ts";
import { type Program, say } from "../Program.ts";
import { Progress } from "../Progress.ts";
import { readJobs } from "../readJobs.ts";
import { standardError, standardOutput } from "../terminal/StandardOutput.ts";
import { stoppedByPerson } from "../terminal/stoppedByPerson.ts";
import { workInProcesses } from "../workInProcesses.ts";
import { type ReportTarget, readReportTargets, writeReports } from "../writeReports.ts";
import { docReport } from "./docReport.ts";
import { type FoundPage, findPages } from "./findPages.ts";
import { type GivenValues, readGivenValues } from "./givenValues.ts";
import { exitCodeOf, isFailure, type PageOutcome } from "./PageReport.ts";

import { checkEncoding } from "./readPageText.ts";
import { detailLines, reportText, sumLine } from "./reportText.ts";
import { folderSummaries, summaryText } from "./summaryText.ts";
import { type PageSettings, testPage } from "./testPage.ts";

type Action = "run" | "test";

/** What is wanted of a run over pages. */
interface Wishes {
  readonly action: Action;
  readonly isJson: boolean;
  readonly strict: boolean;
  readonly targets: readonly ReportTarget[];
  readonly given: GivenValues;
  readonly environment: NodeJS.ProcessEnv;
}

/** Runs the scripts of pages and tells the verdicts; gives the exit code. */
export function testPages(
  action: Action,
  words: readonly string[],
  args: ParsedArguments,
  program: Program,
): number | Promise<number> {
  const given = readGivenValues(args.texts.get("values") ?? [], args.texts.get("value") ?? []);
  const targets = readReportTargets(args.texts.get("report") ?? []);
  const { environment } = program;
  const wishes = { action, isJson: args.has("json"), strict: args.has("strict"), targets, given, environment };
  if (wishes.isJson && targets.some(({ file }) => file === null))
    throw new UsageError("--json goes to standard output; give the report a file, such as junit=FILE.");
  const encodingName = args.text("encoding");
  const encoding = encodingName === null ? null : checkEncoding(encodingName);
  const jobs = readJobs(args.text("jobs"));
  const differences = args.text("differences");
  const options = { ...readGlobalOptions(args.texts, environment), populate: args.has(populateOption.name) };
  const reader = new ScriptReader(options.edition, cmdletTable.keys());
  const common = { action, options, program, reader, given, encoding };
  if (words.length === 1 && words[0] === "-")
    return answerPages({ ...common, differences: null, isShown: false, isAlone: false }, wishes.isJson);
  const pages = findPages(words);
  if (differences !== null && pages.length > 1) throw new UsageError("--differences is for one page.");
  if (jobs > 1 && pages.length > 1) {
    if (options.state !== null) throw new UsageError("One state folder serves one page at a time: leave --jobs out.");
    return inProcesses(pages, jobs, wishes, args, program);
  }
  const isShown = action === "run" && !wishes.isJson && targets.every(({ file }) => file !== null);
  const settings = { ...common, differences, isShown };
  const progress = new Progress(pages.length, "pages");
  const outcomes: PageOutcome[] = [];
  for (const page of pages) {
    const outcome = testPage(page, { ...settings, isAlone: pages.length === 1 });
    if (outcome === null) return stoppedByPerson;
    outcomes.push(outcome);
    progress.clear();
    tellPage(outcome, wishes, pages.length === 1);
    progress.step(page.file);
  }
  progress.clear();
  return tellAll(outcomes, wishes);
}

/** Names of pages come on standard input, a line each, and for each a line of JSON goes out at once. */
function answerPages(settings: PageSettings, isJson: boolean): number {
  if (!isJson) throw new UsageError("Pages on standard input ('-') are answered as JSON: give --json.");
  const outcomes: PageOutcome[] = [];
  for (;;) {
    const line = settings.program.keyboard.readLine("");
    if (line === null) return exitCodeOf(outcomes, false);
    if (line.trim() === "") continue;
    const outcome = testPage(pageOnLine(line), settings);
    if (outcome === null) return stoppedByPerson;
    outcomes.push(outcome);
    standardOutput.write(`${JSON.stringify(outcome)}\n`);
  }
}

/** A name, or what `findPages` knows of a page as JSON. */
function pageOnLine(line: string): FoundPage {
  return line.startsWith("{") ? (JSON.parse(line) as FoundPage) : { file: line.trim(), isNamed: true };
}

async function inProcesses(
  pages: readonly FoundPage[],
  jobs: number,
  wishes: Wishes,
  args: ParsedArguments,
  program: Program,
): Promise<number> {
  const progress = new Progress(pages.length, "pages");
  const own = new Set(["jobs", "report", "differences"]);
  const options = [...args.texts].flatMap(([name, values]) =>
    own.has(name) ? [] : values.map((value) => `--${name}=${value}`),
  );
  const flags = args.has(populateOption.name) ? [`--${populateOption.name}`] : [];
  const words = ["doc", wishes.action, "--json", ...flags, ...options, "-"];
  const { answers, isStopped } = await workInProcesses<FoundPage, PageOutcome>({
    items: pages,
    jobs,
    words,
    stopFlag: program.stopFlag,
    done: ({ page }) => progress.step(page),
    lost: ({ file }, reason) => ({
      page: file,
      problem: `The page '${file}' has no verdict, since ${reason}.`,
      isFault: true,
    }),
  });
  progress.clear();
  if (isStopped) return stoppedByPerson;
  const outcomes = answers.filter((answer) => answer !== undefined);
  for (const outcome of outcomes) {
    if (wishes.action === "run" && !wishes.isJson && !isFailure(outcome))
      standardOutput.write(outcome.blocks.map(({ output }) => output).join(""));
    tellPage(outcome, wishes, false);
  }
  return tellAll(outcomes, wishes);
}

/** What there is to say of one page when it is done. */
function tellPage(outcome: PageOutcome, wishes: Wishes, isAlone: boolean): void {
  if (wishes.isJson || wishes.targets.some(({ file }) => file === null)) return;
  const stream = wishes.action === "run" ? standardError : standardOutput;
  if (isFailure(outcome)) {
    if (outcome.isFault) stream.write(visibleControls(`${outcome.problem}\n`));
  } else if (isAlone) stream.write(visibleControls(reportText(outcome)));
  else
    stream.write(
      visibleControls(
        `${[sumLine(outcome), ...detailLines(outcome).map((line) => (line === "" ? line : `  ${line}`))].join("\n")}\n`,
      ),
    );
}

/** What there is to say of all, the reports that were asked for, and the exit code. */
function tellAll(outcomes: readonly PageOutcome[], wishes: Wishes): number {
  const { action, isJson, strict, targets, given, environment } = wishes;
  tellUnused(outcomes, given);
  const code = exitCodeOf(outcomes, strict);
  if (isJson) standardOutput.write(`${JSON.stringify(jsonOf(outcomes, code), null, 2)}\n`);
  else if (outcomes.length > 1 && targets.every(({ file }) => file !== null))
    (action === "run" ? standardError : standardOutput).write(visibleControls(`\n${summaryText(outcomes)}`));
  writeReports(docReport(outcomes, action, strict), targets, environment);
  return code;
}

/** One page as it is; of several a summary beside them. */
function jsonOf(outcomes: readonly PageOutcome[], exitCode: number): unknown {
  if (outcomes.length === 1) return outcomes[0];
  return { pages: outcomes, ...folderSummaries(outcomes), exitCode };
}

/** A value that no page asks for is a name mistyped. */
function tellUnused(outcomes: readonly PageOutcome[], { named }: GivenValues): void {
  const names = new Set(
    outcomes.flatMap((outcome) =>
      isFailure(outcome)
        ? []
        : outcome.blocks.flatMap(({ placeholders }) => placeholders.map(({ name }) => placeholderKey(name))),
    ),
  );
  for (const name of named)
    if (!names.has(placeholderKey(name))) say(`No page has a placeholder '${name}', so that its value was not used.`);
}
