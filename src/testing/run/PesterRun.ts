import { clockKey } from "../../base/Clock.ts";
import { serviceKey } from "../../base/ServiceKey.ts";
import { type TestFramework, testFrameworkKey } from "../../command/catalogue/testFramework.ts";
import { testFrameworkPath } from "../../command/testFrameworkModule.ts";
import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import type { MockLog } from "../mock/MockLog.ts";
import { MockTable } from "../mock/MockTable.ts";
import { registerPesterAliases, registerPesterTypes } from "../registerPesterTypes.ts";
import type { ShouldOperator } from "../should/ShouldOperator.ts";
import type { TestRun } from "../tree/TestRun.ts";
import type { BlockItem, TestContainer, TestItem } from "../tree/TestTree.ts";
import type { CalledStreams } from "./CalledStreams.ts";
import type { ImmediateTests } from "./ImmediateTests.ts";
import { ownModule, showModule } from "./showModule.ts";
import type { TestObserver } from "./TestObserver.ts";
import type { TestSource } from "./TestSource.ts";

/** Which Pester a run is like. */
export type PesterVersion = 4 | 5 | 6;

/** After each block or test of a run the world is what it was before. */
export interface WorldIsolation {
  readonly of: "block" | "test";
  /** Remembers the world; what is given back puts it back. */
  readonly keep: () => () => void;
}

/** The state of the test runner in one session: what is discovered or runs now. */
export class PesterRun {
  phase: "none" | "discovery" | "run" = "none";
  readonly #framework: TestFramework;
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#framework = engine.service(testFrameworkKey);
  }

  get version(): PesterVersion {
    return majors[this.#framework.version];
  }

  set version(version: PesterVersion) {
    const text = versionText(version);
    this.#framework.version = text;
    const module = ownModule(this.#engine);
    if (!module) return;
    module.version = text;
    module.path = testFrameworkPath(text);
  }

  /** Lists its module in the session, unless that has it already. */
  showModule(): void {
    showModule(this.#engine, this.configuration);
  }

  configuration = new PesterConfiguration();
  container: TestContainer | null = null;
  /** Discovery: the block whose body runs. Run: the block that runs. */
  block: BlockItem | null = null;
  test: TestItem | null = null;
  /** Pester 4: who runs blocks and tests where they stand; null while nothing runs like that. */
  immediate: ImmediateTests | null = null;
  /** Pester 4: skipped and pending tests count as failed. */
  isStrict = false;
  /** Failures of Should that did not end the test (-ErrorAction Continue). */
  kept: ErrorRecord[] = [];
  mocks = new MockTable();
  /** Operators of Should that tests added, by name in lower case; they stay in the session. `block` is null of those of the module Cmdlab. */
  readonly operators = new Map<string, ShouldOperator & { readonly block: CompiledScriptBlock | null }>();
  /** Told what mocks do, where somebody wants to read it. */
  mockLog: MockLog | null = null;
  /** Whether a filter of a mock or of items runs, in which a failed assertion always ends it. */
  isInFilter = false;
  /** Whether a filter of a mock runs, to which assertions of Pester 6 tell that they pass. */
  isInMockFilter = false;
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
      immediate: null,
      kept: [],
      mocks: new MockTable(this.mocks),
      isInFilter: false,
      isInMockFilter: false,
      mockLog: null,
      skipsAfter: null,
      skippedAfterFailure: 0,
      usesPending: false,
    });
    this.showModule();
    return () => {
      this.mocks.removeAll();
      const { skippedAfterFailure, outerFrames, usesPending } = this;
      Object.assign(this, saved, { usesPending });
      this.showModule();
      if (saved.phase === "none") this.outerFrames = outerFrames;
      this.lastSkipped = skippedAfterFailure;
    };
  }

  /** Streams of the command of the runner that was called last and runs scripts; null: nothing special. */
  calledStreams: CalledStreams | null = null;
  /** Frames of script around the run that is or was last: those who called it. */
  outerFrames = 0;
  /** Makes who is told of a run in place of the screen, once its version is known; null: the screen. */
  observer: (() => TestObserver) | null = null;
  /** The run at the top that ended last, or what became of it before it was stopped. */
  lastRun: TestRun | null = null;
  /** What the next run at the top is told in place of a script's configuration; null: what its call says. */
  givenConfiguration: PesterConfiguration | null = null;
  /** What is to be tested, whatever the configuration says; null: what that one says. */
  givenSources: readonly TestSource[] | null = null;
  /** After what the world is put back; null: a run changes it for good. */
  isolation: WorldIsolation | null = null;
  /** Notes of a failed test tell what changed in the organisation. */
  tellsChanges = false;
  /** Milliseconds by which durations are measured; null: the session's clock. */
  stopwatch: (() => number) | null = null;
  /** Whether anybody wants to know when what ran. */
  tellsMoments = true;
  /** Real milliseconds that a test may take; 0: any number. */
  testMilliseconds = 0;
  /** The option that says so, for who reads that a test took longer; null: there is none. */
  timeLimitOption: string | null = "--timeout";
  /** `exit` in a test fails the test, and does not end the session. */
  survivesExit = false;

  /** Whether a test of the run that ended last, or goes on, said that it was pending. */
  usesPending = false;
  /** Of the run that ended last: tests that were skipped after a failure. */
  lastSkipped = 0;
}

export function versionText(version: PesterVersion): TestFramework["version"] {
  return versions[version];
}

const versions = { 4: "4.10.1", 5: "5.7.1", 6: "6.2.0" } as const;
const majors: Readonly<Record<TestFramework["version"], PesterVersion>> = { "4.10.1": 4, "5.7.1": 5, "6.2.0": 6 };

const pesterKey = serviceKey<PesterRun>("pester");

/** The runner's state in the running session, made when first asked for. */
export function pesterRun(engine: Engine = runningEngine()): PesterRun {
  if (!engine.hasService(pesterKey)) {
    registerPesterTypes(engine);
    const run = new PesterRun(engine);
    engine.setService(pesterKey, run);
    run.showModule();
    registerPesterAliases(engine, ownModule(engine) ?? null);
  }
  return engine.service(pesterKey);
}

/** What time it is on the session's clock; 0 where nobody will be told, since the clock may cost an organisation. */
export function toldMoment(engine: Engine): number {
  return pesterRun(engine).tellsMoments ? engine.service(clockKey).now() : 0;
}

/** The milliseconds by which durations of tests are measured. */
export function measuredTime(engine: Engine): number {
  const { stopwatch } = pesterRun(engine);
  return stopwatch ? stopwatch() : engine.service(clockKey).now();
}
