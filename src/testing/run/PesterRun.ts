import { clockKey } from "../../base/Clock.ts";
import { serviceKey } from "../../base/ServiceKey.ts";
import { type TestFramework, testFrameworkKey } from "../../command/catalogue/testFramework.ts";
import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import { MockTable } from "../mock/MockTable.ts";
import { registerPesterTypes } from "../registerPesterTypes.ts";
import type { ShouldOperator } from "../should/ShouldOperator.ts";
import type { TestRun } from "../tree/TestRun.ts";
import type { BlockItem, TestContainer, TestItem } from "../tree/TestTree.ts";
import type { TestObserver } from "./TestObserver.ts";

/** Which Pester a run is like. */
export type PesterVersion = 5 | 6;

/** The state of the test runner in one session: what is discovered or runs now. */
export class PesterRun {
  phase: "none" | "discovery" | "run" = "none";
  readonly #framework: TestFramework;

  constructor(framework: TestFramework) {
    this.#framework = framework;
  }

  get version(): PesterVersion {
    return this.#framework.version === "6.2.0" ? 6 : 5;
  }

  set version(version: PesterVersion) {
    this.#framework.version = versionText(version);
  }

  configuration = new PesterConfiguration();
  container: TestContainer | null = null;
  /** Discovery: the block whose body runs. Run: the block that runs. */
  block: BlockItem | null = null;
  test: TestItem | null = null;
  /** Failures of Should that did not end the test (-ErrorAction Continue). */
  kept: ErrorRecord[] = [];
  mocks = new MockTable();
  /** Operators of Should that tests added, by name in lower case; they stay in the session. */
  readonly operators = new Map<string, ShouldOperator & { readonly block: CompiledScriptBlock }>();
  /** Whether a filter of a mock runs, in which a failed assertion always ends it. */
  isInFilter = false;
  /** The path of the test after whose failure the rest is skipped; null while there is none. */
  skipsAfter: string | null = null;
  skippedAfterFailure = 0;

  /** Begins a run, which may be inside of another one's test; what it gives puts that one's state back. */
  enter(configuration: PesterConfiguration): () => void {
    const saved = { ...this };
    Object.assign(this, {
      phase: "none",
      configuration,
      container: null,
      block: null,
      test: null,
      kept: [],
      mocks: new MockTable(),
      isInFilter: false,
      skipsAfter: null,
      skippedAfterFailure: 0,
    });
    return () => {
      this.mocks.removeAll();
      const { skippedAfterFailure, outerFrames } = this;
      Object.assign(this, saved);
      if (saved.phase === "none") this.outerFrames = outerFrames;
      this.lastSkipped = skippedAfterFailure;
    };
  }

  /** Frames of script around the run that is or was last: those who called it. */
  outerFrames = 0;
  /** Who is told of a run in place of the screen; null: the screen. */
  observer: TestObserver | null = null;
  /** The run that ended last. */
  lastRun: TestRun | null = null;
  /** Milliseconds by which durations are measured; null: the session's clock. */
  stopwatch: (() => number) | null = null;
  /** Real milliseconds that a test may take; 0: any number. */
  testMilliseconds = 0;
  /** `exit` in a test fails the test, and does not end the session. */
  survivesExit = false;

  /** Of the run that ended last: tests that were skipped after a failure. */
  lastSkipped = 0;
}

export function versionText(version: PesterVersion): TestFramework["version"] {
  return version === 6 ? "6.2.0" : "5.7.1";
}

export const pesterKey = serviceKey<PesterRun>("pester");

/** The runner's state in the running session, made when first asked for. */
export function pesterRun(engine: Engine = runningEngine()): PesterRun {
  if (!engine.hasService(pesterKey)) {
    registerPesterTypes();
    engine.setService(pesterKey, new PesterRun(engine.service(testFrameworkKey)));
  }
  return engine.service(pesterKey);
}

/** The milliseconds by which durations of tests are measured. */
export function measuredTime(engine: Engine): number {
  const { stopwatch } = pesterRun(engine);
  return stopwatch ? stopwatch() : engine.service(clockKey).now();
}
