import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import type { ReportCase } from "../../report/Report.ts";
import { RecordingHost } from "../../session/RecordingHost.ts";
import { isUserNamed } from "../../world/roles/signedInAccount.ts";
import { findAccount } from "../../world/tenant/Account.ts";
import type { Lab, LabCode, LabTask } from "../file/Lab.ts";
import { labText } from "../file/LabProblem.ts";
import type { LabFinding } from "./judge.ts";
import { LabRun } from "./LabRun.ts";
import type { LabSurroundings } from "./LabSurroundings.ts";
import { LabRunError } from "./LabTimeline.ts";
import { lineOfError } from "./lineOfError.ts";

/**
 * Proves a lab: each task is red, its solution runs without an error, and then it is green; whatever was green stays green;
 * nothing forbidden is done, and nothing ends in NotModelled. Tasks with a reset-to are proved from there as well. A case a
 * task, and one for the lab as a whole.
 */
export function testLab(lab: Lab, surroundings: LabSurroundings): ReportCase[] {
  const { milliseconds } = surroundings.meters;
  const faults: string[] = [];
  let run: LabRun | null = null;
  const host = new RecordingHost(120, () => (run as LabRun | null)?.signIn ?? null, true);
  /** The solution that runs. */
  const running: Running = { code: null };
  const observer = {
    errorShown: (record: ErrorRecord) =>
      void faults.push(`${placeOf(record, running)}The solution shows an error: ${record.exception.message}`),
    notModelled: ({ what }: { readonly what: string }) => void faults.push(`Not modelled: ${what}`),
  };
  // Looks are made where the proof needs them.
  const options = { screen: host, lookMilliseconds: -1, observer };
  const timed = (task: LabTask | null, work: () => void): ReportCase => {
    const began = milliseconds();
    faults.length = 0;
    try {
      work();
    } catch (error) {
      if (!(error instanceof LabRunError)) throw error;
      faults.push(error.message);
    }
    return caseOf(lab, task, [...new Set(faults)], (milliseconds() - began) / 1000);
  };
  const begun = timed(null, () => {
    run = LabRun.begin(lab, surroundings, options);
    run.lookForForbidden();
    for (const { name, detail, line } of run.broken)
      faults.push(`Line ${line}: What is forbidden holds from the beginning: ${name}: ${detail}`);
    const world = run.session.options.world?.().world;
    if (lab.signIn !== null && world && !isUserNamed(world, lab.signIn) && !findAccount(world, lab.signIn))
      faults.push(labText("LabSignInUnknown", { account: lab.signIn }));
  });
  const started = run as LabRun | null;
  if (!started || begun.outcome === "failed") return [begun];
  const cases = lab.tasks.map((task) =>
    timed(task, () => {
      proveTask(started, task, task.solutions, faults, running);
      const proveApart = (what: string, solutions: readonly LabCode[]): void =>
        proveFromBeginning(LabRun.begin(lab, surroundings, options), task, what, solutions, faults, running);
      if (task.resetTo.length > 0) proveApart("From lab=reset-to", task.solutions);
      for (const { name, solutions } of task.otherWays) proveApart(`By way=${name}`, solutions);
    }),
  );
  const whole = timed(null, () => {
    started.test(null);
    for (const task of lab.tasks)
      if (!started.stateOf(task).isGreen && started.stateOf(task).wasGreen)
        faults.push(
          `At the end the task '${task.id}' is red again. Where a later task may end what it checks, say stays=done in its heading. What fails:${details(started.stateOf(task).failed)}`,
        );
  });
  return [...cases, { ...whole, seconds: whole.seconds + begun.seconds }];
}

interface Running {
  code: LabCode | null;
}

/** The line of the lab's file on which an error of its solution arose, as the beginning of a sentence. */
function placeOf(record: ErrorRecord, { code }: Running): string {
  const line = code && lineOfError(record);
  return code && line !== null ? `Line ${code.codeLine + line - 1}: ` : "";
}

function proveTask(
  run: LabRun,
  task: LabTask,
  solutions: readonly LabCode[],
  faults: string[],
  running: Running,
): void {
  const state = run.stateOf(task);
  if (!state.isOpen) {
    faults.push(`The task is not open after the tasks before it: it requires ${task.requires.join(", ")}.`);
    return;
  }
  run.test(task);
  if (state.isGreen)
    faults.push(
      "The task is green before its solution ran: its check proves nothing. Let a lab=setup break what the task mends, or check more.",
    );
  const broken = run.broken.length;
  for (const solution of solutions) {
    running.code = solution;
    const { exitCode } = run.submit(solution.code).result;
    if (exitCode !== null) faults.push(`Line ${solution.line}: The solution ends the learner's shell (exit).`);
  }
  run.test(task);
  if (!state.isGreen) faults.push(`The task is not green after its solution:${details(state.failed)}`);
  for (const { name } of run.broken.slice(broken)) faults.push(`The solution does what is forbidden: ${name}`);
}

/** The same in a run of its own, which begins at the task; `what` stands before what is wrong there. */
function proveFromBeginning(
  run: LabRun,
  task: LabTask,
  what: string,
  solutions: readonly LabCode[],
  faults: string[],
  running: Running,
): void {
  const before = faults.length;
  run.jump(task);
  proveTask(run, task, solutions, faults, running);
  for (let at = before; at < faults.length; at++) faults[at] = `${what}: ${faults[at]}`;
}

/** One It a line below a sentence that ends with a colon; what its message has further is indented. */
function details(failed: readonly LabFinding[]): string {
  return failed
    .map(({ name, detail, line }) => `\n  line ${line}: ${name}: ${detail.replaceAll("\n", "\n    ")}`)
    .join("");
}

function caseOf(lab: Lab, task: LabTask | null, faults: readonly string[], seconds: number): ReportCase {
  return {
    name: task ? task.title : "the lab as a whole",
    classname: lab.id,
    file: lab.file,
    line: task?.line ?? 1,
    seconds,
    outcome: faults.length === 0 ? "passed" : "failed",
    message: faults[0] ?? "",
    text: faults.join("\n"),
    output: "",
  };
}
