import { compileText } from "../../compile/blocks/compileText.ts";
import { StopThrown } from "../../runtime/pipeline/signals.ts";
import type { Session } from "../../session/Session.ts";
import { observerOfSibling, type SessionObserver } from "../../session/SessionObserver.ts";
import { PesterConfiguration } from "../../testing/configuration/PesterConfiguration.ts";
import { messageText } from "../../testing/output/errorLines.ts";
import { pesterRun } from "../../testing/run/PesterRun.ts";
import type { TestObserver } from "../../testing/run/TestObserver.ts";
import { reasonOf } from "../../testing/should/failAssertion.ts";
import type { TestRun } from "../../testing/tree/TestRun.ts";
import type { TestItem } from "../../testing/tree/TestTree.ts";
import type { LabCode } from "../file/Lab.ts";
import { labText } from "../file/LabProblem.ts";
import { copyOfSession } from "./copyOfSession.ts";
import type { LabMachine } from "./LabMachine.ts";
import { LabView, type LabViewParts } from "./LabView.ts";

/** One It of a check. */
export interface LabFinding {
  readonly name: string;
  readonly passed: boolean;
  /** What -Because of the failed Should says; null where it says nothing, or no Should failed. */
  readonly because: string | null;
  /** The whole message, which may tell the answer: for authors. */
  readonly detail: string;
  /** The line of the lab's file. */
  readonly line: number;
}

export interface LabJudgement {
  /** All of it holds, and there is something that holds. */
  readonly passed: boolean;
  readonly findings: readonly LabFinding[];
}

/** Real milliseconds that one It may take when somebody asked for the look. */
const standardPatience = 20_000;

interface LookOptions {
  /** Whose functions and variables the checks see. */
  readonly learner?: Session | null;
  readonly observer?: SessionObserver | undefined;
  /** Real milliseconds that one It may take. */
  readonly patience?: number | undefined;
}

const silent: TestObserver = {
  discoveryStarts() {},
  discoveryFailed() {},
  discoveryEnded() {},
  runStarts() {},
  filtered() {},
  containerStarts() {},
  containerEnded() {},
  testStarts() {},
  testEnded() {},
  blockFailed() {},
  runEnded() {},
};

/**
 * Looks at a machine with the Its of some blocks, in a copy of it: whatever they do, the machine stays as it is. Afterwards
 * the copy's session is the active one. Throws StopThrown where a person stopped it.
 */
export function judge(
  machine: LabMachine,
  blocks: readonly LabCode[],
  view: LabViewParts,
  { learner = null, observer, patience = standardPatience }: LookOptions,
): LabJudgement {
  const { session } = machine.fork().quietSession(observer && observerOfSibling(observer));
  const { engine } = session;
  session.activate();
  const run = pesterRun(engine);
  run.observer = () => silent;
  run.survivesExit = true;
  run.testMilliseconds = patience;
  run.timeLimitOption = null;
  run.stopwatch = machine.surroundings.meters.milliseconds;
  const { globalScope } = engine;
  globalScope.create("Lab", LabView.of(view));
  try {
    if (learner) copyOfSession(learner, session);
    const checks = blocks.map((block) => compileText(inFile(block), machine.lab.file, engine));
    globalScope.create("CmdlabChecks", checks);
    const configuration = new PesterConfiguration();
    configuration.set("Run.ScriptBlock", [compileText(describing, null, engine)]);
    configuration.set("TestRegistry.Enabled", false);
    run.givenConfiguration = configuration;
  } catch (error) {
    return { passed: false, findings: [brokenCheck(blocks, error)] };
  }
  const { stopped } = session.run("Invoke-Pester");
  if (stopped === "stopped") throw new StopThrown("stopped");
  if (stopped !== null)
    return { passed: false, findings: [brokenCheck(blocks, new Error(labText("LabCheckLimit", { limit: stopped })))] };
  const findings = findingsOf(run.lastRun, blocks);
  return { passed: findings.length > 0 && findings.every(({ passed }) => passed), findings };
}

const describing = "foreach ($check in $CmdlabChecks) { Describe lab $check }";

/** The code on the lines that it has in the lab's file, so that places of errors lead there. */
export function inFile({ code, codeLine }: LabCode): string {
  return "\n".repeat(codeLine - 1) + code;
}

function findingsOf(run: TestRun | null, blocks: readonly LabCode[]): LabFinding[] {
  if (!run) return [brokenCheck(blocks, new Error("The check ended before it said anything."))];
  const broken = [...run.failedContainers, ...run.failedBlocks].flatMap(({ errors }) => errors);
  if (run.tests.length === 0 && broken.length === 0)
    return [
      brokenCheck(
        blocks,
        new Error("None of its Its runs: an It stands on its own, not in a function or a condition."),
      ),
    ];
  return [...run.tests.map(findingOf), ...broken.map((error) => brokenCheck(blocks, new Error(messageText(error))))];
}

function findingOf(test: TestItem): LabFinding {
  const passed = test.result === "Passed";
  const reason = test.errors.map(reasonOf).find((each) => each !== null) ?? null;
  return {
    name: test.expandedName,
    passed,
    because: passed ? null : (reason?.trim().replace(/^because\s+/i, "") ?? null),
    detail: passed ? "" : test.errors.map(messageText).join("\n") || resultTexts[test.result],
    line: test.line,
  };
}

/** What is said of an It without an error of its own. */
const resultTexts: Readonly<Record<TestItem["result"], string>> = {
  NotRun: "It was not run.",
  Passed: "",
  Failed: "Something around it failed.",
  Skipped: "It was skipped.",
  Inconclusive: "It came to no result.",
};

function brokenCheck([block]: readonly LabCode[], error: unknown): LabFinding {
  const detail = error instanceof Error ? error.message : String(error);
  const because = "it ended with an error (Test-Lab -ShowDetail shows it)";
  return { name: "the check itself", passed: false, because, detail, line: block?.line ?? 1 };
}
