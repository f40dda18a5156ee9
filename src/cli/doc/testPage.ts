import type { Edition } from "../../diag/Edition.ts";
import { looksLikeLab } from "../../labs/file/parseLab.ts";
import { findTimeZone } from "../../objects/text/time/timeZoneNames.ts";
import { RecordingHost } from "../../session/RecordingHost.ts";
import type { ScriptReader } from "../../session/ScriptReader.ts";
import { standardFunctionTexts } from "../../session/standardFunctions.ts";
import { type Difference, parseDifferences } from "../../transcript/compare/Difference.ts";
import { scenarioPins } from "../../transcript/compare/Pins.ts";
import type { PageBlock } from "../../transcript/page/Page.ts";
import { readPage } from "../../transcript/page/readPage.ts";
import { placeholderKey, questionName } from "../../transcript/placeholder/Placeholder.ts";
import { droppedQuestions, dropsKeys } from "../../transcript/placeholder/questions.ts";
import { labFailure } from "../lab/labFailure.ts";
import type { GlobalOptions } from "../options/GlobalOptions.ts";
import { patience } from "../options/patience.ts";
import { UsageError } from "../options/UsageError.ts";
import { type Program, say } from "../Program.ts";
import { readInputFile } from "../readInputFile.ts";
import { consoleHost } from "../terminal/consoleHostOf.ts";
import { Shell } from "../terminal/Shell.ts";
import { withoutAlarm } from "../withoutAlarm.ts";
import type { FoundPage } from "./findPages.ts";
import type { GivenValues } from "./givenValues.ts";
import { linesText } from "./lineRange.ts";
import { PageHost } from "./PageHost.ts";
import type { PageFailure, PageOutcome, PageReport, PageValue } from "./PageReport.ts";
import { PageRun } from "./PageRun.ts";
import { domainsOf } from "./pageDomains.ts";
import { readPageText } from "./readPageText.ts";
import { ScenarioValues } from "./scenarioValues.ts";
import { testLabPage } from "./testLabPage.ts";

/** What is the same for every page of a run. */
export interface PageSettings {
  readonly action: "run" | "test";
  readonly options: GlobalOptions;
  readonly program: Program;
  readonly reader: ScriptReader;
  readonly given: GivenValues;
  readonly encoding: string | null;
  /** The file of known differences, or null. */
  readonly differences: string | null;
  /** Whether what scripts print goes to standard output while they run. */
  readonly isShown: boolean;
  /** Whether it is the only page, so that what is wrong with it ends the command. */
  readonly isAlone: boolean;
}

/** Runs a page's scripts in a session of its own and judges them; null where the person stopped it. */
export function testPage(found: FoundPage, settings: PageSettings): PageOutcome | null {
  const { options, encoding, isAlone } = settings;
  const text = pageText(found, encoding, isAlone);
  if (typeof text !== "string") return text;
  if (looksLikeLab(text)) return labOutcome(found, text, settings);
  const shell = new Shell(options, say);
  try {
    const page = pageIn(found, text, shell, settings.reader, isAlone);
    if ("problem" in page) return page;
    return runPage(found.file, page, shell, settings);
  } finally {
    shell.close();
  }
}

/** A lab is proved as 'cmdlab lab test' does; its scripts alone, without its setup and organisation, say nothing. */
function labOutcome({ file, isNamed }: FoundPage, text: string, settings: PageSettings): PageOutcome {
  const { action, options, program, differences, isAlone } = settings;
  if (differences !== null) throw new UsageError(`The page '${file}' is a lab: --differences is for other pages.`);
  const fail = (problem: string, isFault: boolean): PageFailure => {
    if (isAlone) throw new UsageError(problem);
    return { page: file, problem, isFault };
  };
  if (action === "run")
    return fail(`The page '${file}' is a lab: 'cmdlab lab start' works on it, 'cmdlab lab test' proves it.`, isNamed);
  try {
    return testLabPage(text, file, options, program);
  } catch (error) {
    const failure = labFailure(error);
    if (!failure) throw error;
    return fail(failure.message, true);
  }
}

/** The text of a page; a failure where it cannot be read and is not the only one. */
export function pageText({ file }: FoundPage, encoding: string | null, isAlone: boolean): string | PageFailure {
  try {
    return readPageText(file, encoding);
  } catch (error) {
    if (isAlone || !(error instanceof UsageError)) throw error;
    return { page: file, problem: error.message, isFault: true };
  }
}

/** A page with its scripts, read for the organisation of a shell. */
export function pageIn(
  { file, isNamed }: FoundPage,
  text: string,
  shell: Shell,
  reader: ScriptReader,
  isAlone: boolean,
): ReturnType<typeof readPage> | PageFailure {
  const page = readPage(text, file, reader, domainsOf(shell.organization.world));
  if (page.blocks.length > 0) return page;
  const problem = `The page '${file}' has no script.`;
  if (isAlone) throw new UsageError(problem);
  return { page: file, problem, isFault: isNamed };
}

function runPage(
  file: string,
  { form, blocks }: ReturnType<typeof readPage>,
  shell: Shell,
  settings: PageSettings,
): PageReport | null {
  const { options, program, isShown } = settings;
  const known = readDifferences(settings.differences, blocks.length);
  const { scenario, text } = shell.organization.scenario;
  const values = pageValues(blocks, shell, settings);
  const inner = isShown
    ? consoleHost(shell, options, false, program, true)
    : new RecordingHost(options.width ?? 120, () => shell.signIn());
  const answers = new Map(values.map(({ name, value }) => [placeholderKey(name), value]));
  const scripts = blocks.map(({ script }) => script);
  const answerTo = (prompt: string): string | null => {
    const key = placeholderKey(questionName(prompt));
    const answer = answers.get(key) ?? (waitsAlone(key) ? "" : undefined);
    return answer ?? answers.get(placeholderKey(questionName(""))) ?? null;
  };
  let running = "";
  const host = new PageHost(
    inner,
    answerTo,
    () => dropsKeys([running], options.edition) ?? dropsKeys(scripts, options.edition) ?? false,
  );
  const waitsAlone = waitingQuestions(blocks, options.edition);
  let run: PageRun | null = null;
  shell.observer = {
    errorShown: (record, isOutput) => run?.errorShown(record, isOutput),
    notModelled: (missing, extent) => run?.notModelled(missing, extent),
  };
  shell.keepsDrives = true;
  run = new PageRun({
    open: () =>
      shell.session(host, program.stopFlag, withoutAlarm(program.meters), {
        milliseconds: patience,
        ...shell.options.limits,
      }),
    host,
    blocks,
    values: answers,
    known,
    pins: scenarioPins(text, findTimeZone(scenario.timeZone)?.ianaName ?? "UTC"),
    populate: (script, session, absent) => shell.populate(script, session, absent),
    begins: (block) => {
      running = block.script;
      if (isShown) say(`${file}: script ${block.number}, ${linesText(block)}`);
    },
  });
  const reports = run.run();
  if (reports === null) return null;
  const { used } = run;
  const stale = known.filter((each) => !used.has(each));
  const passed = stale.length === 0 && reports.every((report) => report.passed || !report.isScript);
  return { page: file, form, scenario: scenario.name, blocks: reports, values, stale, passed };
}

/** Says of a question whether the page's scripts, or functions that every session has, ask it without a use for the answer. */
function waitingQuestions(blocks: readonly PageBlock[], edition: Edition): (key: string) => boolean {
  let keys: ReadonlySet<string> | null = null;
  return (key) => {
    keys ??= new Set(
      [...blocks.map(({ script }) => script), ...Object.values(standardFunctionTexts(edition))]
        .flatMap((text) => droppedQuestions(text, edition))
        .map(placeholderKey),
    );
    return keys.has(key);
  };
}

/** The values of the page's placeholders: those that the person gave, then what the scenario has. */
function pageValues(
  blocks: readonly PageBlock[],
  shell: Shell,
  { given, program, options }: PageSettings,
): PageValue[] {
  const values = new Map<string, PageValue>();
  const { world } = shell.organization;
  const scenario = new ScenarioValues(world, () => shell.session(new RecordingHost(120), program.stopFlag));
  for (const use of blocks.flatMap(({ placeholders }) => placeholders)) {
    const key = placeholderKey(use.name);
    const own = given.values.get(key);
    const value = own ?? (given.isAuto || options.populate ? scenario.valueFor(use) : null);
    if (values.has(key) || value === null) continue;
    const { name, text, kind } = use;
    values.set(key, { name, text, value, from: own === undefined ? "scenario" : "given", kind });
  }
  return [...values.values()];
}

function readDifferences(file: string | null, blockCount: number): Difference[] {
  if (file === null) return [];
  let text: string;
  try {
    text = readInputFile(file).toString("utf8");
  } catch (error) {
    throw new UsageError(`The differences file '${file}' cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
  try {
    const rows = parseDifferences(text);
    const wrong = rows.find(({ block }) => block < 1 || block > blockCount);
    if (wrong) throw new Error(`the page has no script ${wrong.block}`);
    return rows;
  } catch (error) {
    throw new UsageError(`The differences file '${file}' cannot be used: ${(error as Error).message}.`);
  }
}
