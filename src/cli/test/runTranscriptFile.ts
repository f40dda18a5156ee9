import { writeFileSync } from "node:fs";
import { visibleControls } from "../../base/text/visibleControls.ts";
import { RecordingHost } from "../../session/RecordingHost.ts";
import type { Session } from "../../session/Session.ts";
import { machineText } from "../../testing/report/machineText.ts";
import { type TestRecord, wasRun } from "../../testing/report/RunRecord.ts";
import { runTranscript, type StepOutcome, updatedTranscript } from "../../transcript/runTranscript.ts";
import { parseTranscript, type TranscriptStep } from "../../transcript/Transcript.ts";
import { milliseconds } from "../nodeMeters.ts";
import { type GlobalOptions, readGlobalOptions } from "../options/GlobalOptions.ts";
import { UsageError } from "../options/UsageError.ts";
import { type Program, say } from "../Program.ts";
import { readScript } from "../readScript.ts";
import { mostCallsOfTrial } from "../Trial.ts";
import { Shell } from "../terminal/Shell.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import { withoutAlarm } from "../withoutAlarm.ts";
import { chosenSteps } from "./chosenSteps.ts";
import type { PlannedFile, TestedFile } from "./TestedFile.ts";
import type { TestRunParts } from "./TestRunParts.ts";

/**
 * Runs a transcript: a test an input. Its first line may name options, which count more than those of the command line. With
 * --update what it prints takes the place of what it should have printed.
 */
export function runTranscriptFile(
  [planned]: readonly PlannedFile[],
  outer: Shell,
  { wishes, program }: TestRunParts,
): TestedFile[] {
  const { file } = planned;
  const text = readScript(file, 2);
  const transcript = parseTranscript(text);
  const own = transcript.options.length > 0;
  const shell = own ? new Shell(ownOptions(transcript.options, outer.options, file), say, [file]) : outer;
  shell.observer ??= outer.observer;
  try {
    const host = new RecordingHost(120, () => shell.signIn());
    const session = limitedSession(shell, host, program, wishes.timeout);
    if (program.trial) session.engine.limits.tryOut(program.trial, mostCallsOfTrial);
    session.activate();
    const tellMachine = () => (wishes.tellsMachine ? machineText() : null);
    const machineBefore = tellMachine();
    const began = milliseconds();
    const chosen = chosenSteps(transcript.steps, file, wishes);
    const wanted = chosen === null ? transcript.steps : stepsToLast(transcript.steps, chosen);
    const outcomes = runTranscript({ ...transcript, steps: wanted }, session, host);
    const took = outer.options.now === null ? milliseconds() - began : 0;
    session.activate();
    const [last] = outcomes.slice(-1);
    const stopped = last?.stopped ?? null;
    const isUpdated = wishes.updates && outcomes.some(({ isSame }) => !isSame);
    if (isUpdated) rewrite(file, updatedTranscript(text, outcomes));
    const each = took / Math.max(1, outcomes.length);
    const tests = transcript.steps.map((step, at) =>
      chosen === null || chosen.has(step) ? stepRecord(outcomes[at], each, isUpdated) : idleRecord(step),
    );
    const tested: TestedFile = {
      ...planned,
      kind: "transcript",
      version: null,
      machine: stopped === null ? tellMachine() : machineBefore,
      container: containerOf(file, tests, took),
      missing: [],
      stopped,
      ...(isUpdated ? { isUpdated } : {}),
    };
    if (wishes.output !== "none" && tests.some(wasRun))
      standardOutput.write(visibleControls(progressText(tested, tests)));
    return [tested];
  } finally {
    if (own) shell.close();
  }
}

/**
 * The options that a transcript names. Whoever wrote it may open no folder of this computer, nor go past the limits of who runs
 * it.
 */
function ownOptions(words: readonly string[], { limits }: GlobalOptions, file: string): GlobalOptions {
  const options = readGlobalOptions(optionTexts(words), {});
  const opened =
    options.state !== null
      ? "--state"
      : options.mounts.some(({ folder }) => typeof folder === "object" && "host" in folder)
        ? "--mount with a folder"
        : null;
  if (opened !== null)
    throw new UsageError(
      `The transcript '${file}' names ${opened}: only the command line opens folders of this computer.`,
    );
  return { ...options, limits: { ...options.limits, ...limits } };
}

/** --timeout is each step's, unless a limit of time is given: it ends the step, and never the program. */
function limitedSession(shell: Shell, host: RecordingHost, program: Program, milliseconds: number): Session {
  const { limits } = shell.options;
  if (milliseconds === 0 || limits.milliseconds) return shell.session(host, program.stopFlag, program.meters);
  return shell.session(host, program.stopFlag, withoutAlarm(program.meters), { ...limits, milliseconds });
}

function rewrite(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`The transcript '${file}' cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}

function stepRecord({ step, printed, isSame }: StepOutcome, milliseconds: number, isUpdated: boolean): TestRecord {
  const trace = `expected: ${step.output.join("\n          ")}\nprinted:  ${printed.join("\n          ")}`;
  const isFailed = !isSame && !isUpdated;
  return {
    ...idleRecord(step),
    result: isFailed ? "Failed" : "Passed",
    executed: true,
    milliseconds,
    failure: isFailed ? { message: "What it printed is not what the transcript has.", trace } : null,
  };
}

/** Of an input that is not wanted; it ran where a later one is, for what that needs. */
function idleRecord(step: TranscriptStep): TestRecord {
  const [name] = step.input.split("\n");
  return {
    kind: "test",
    name,
    expandedName: name,
    path: [name],
    expandedPath: name,
    line: step.line,
    tags: [],
    data: [],
    dataText: null,
    output: [],
    groupId: null,
    isSkipped: false,
    result: "NotRun",
    executed: false,
    executedAt: 0,
    milliseconds: 0,
    failure: null,
    reason: null,
    reasonTrace: "",
    notes: [],
  };
}

/** The inputs up to the last that is wanted: what they leave behind is what it starts from. */
function stepsToLast(steps: readonly TranscriptStep[], chosen: ReadonlySet<TranscriptStep>): readonly TranscriptStep[] {
  return steps.slice(0, steps.findLastIndex((step) => chosen.has(step)) + 1);
}

/** The inputs stand in one block, which is named as the file is. */
function containerOf(file: string, items: readonly TestRecord[], milliseconds: number): TestedFile["container"] {
  const common = { kind: "block", tags: [], groupId: null, executedAt: 0, milliseconds, failure: null } as const;
  const plain = { data: [], dataText: null, output: [], isSkipped: false, executed: true } as const;
  const root = { ...common, ...plain, line: 1, path: [], expandedPath: "" };
  const inner = { ...root, name: file, expandedName: file, command: "Transcript", path: [file], expandedPath: file };
  const named = items.map((item) => ({ ...item, path: [file, item.name], expandedPath: `${file}.${item.name}` }));
  return {
    name: file,
    executedAt: 0,
    milliseconds,
    failure: null,
    root: { ...root, name: "Root", expandedName: "Root", command: "", items: [{ ...inner, items: named }] },
  };
}

function progressText({ file, isUpdated }: TestedFile, tests: readonly TestRecord[]): string {
  const failed = tests.filter(({ failure }) => failure !== null);
  const counts = [
    `${tests.filter(wasRun).length - failed.length} passed`,
    ...(failed.length > 0 ? [`${failed.length} failed`] : []),
  ];
  const head = `${failed.length > 0 ? "FAILED" : "ok    "}  ${file}  ${counts.join(", ")}${isUpdated ? ", written anew" : ""}\n`;
  const rest = failed.map(
    ({ name, failure }) => `  [-] ${name}\n      ${failure?.trace.replaceAll("\n", "\n      ") ?? ""}\n`,
  );
  return head + rest.join("");
}

function optionTexts(words: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (let index = 0; index < words.length; index += 2)
    found.set(words[index].replace(/^--/, ""), [words[index + 1] ?? ""]);
  return found;
}
